package org.cutline.newsroom;

import java.time.Clock;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The trail of deeds: written with the deed, in its transaction, and never changed. */
@Component
public class Audit {

	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

	private static final int LONGEST_DETAIL = 4000;

	private final AuditEntries entries;

	private final CurrentPerson currentPerson;

	private final Clock clock;

	Audit(AuditEntries entries, CurrentPerson currentPerson, Clock clock) {
		this.entries = entries;
		this.currentPerson = currentPerson;
		this.clock = clock;
	}

	/**
	 * Writes one deed down.
	 * @param deed what was done, such as {@code photo.exported}
	 * @param subject to what, such as {@code photo/12}
	 * @param detail a few words more, on one line; cut at 4,000 characters
	 */
	@Transactional(propagation = Propagation.REQUIRED)
	public void record(String deed, String subject, String detail) {
		Long person = this.currentPerson.find().map((each) -> each.id().value()).orElse(null);
		String cut = (detail.length() > LONGEST_DETAIL) ? detail.substring(0, LONGEST_DETAIL) : detail;
		String kept = UNPRINTABLE.matcher(cut).replaceAll(" ");
		this.entries.save(new AuditEntry(this.clock.instant(), person, deed, subject, kept));
	}

}

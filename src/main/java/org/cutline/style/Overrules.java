package org.cutline.style;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.cutline.newsroom.Audit;
import org.cutline.newsroom.CurrentPerson;
import org.cutline.newsroom.CurrentPerson.SignedIn;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoView;
import org.cutline.stylebook.Finding;
import org.cutline.stylebook.FindingKey;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Overrules warnings and hints of a photo, each with a reason, and takes that back. What
 * is overruled does not count among the photo's findings; an error cannot be.
 */
@Service
@Transactional
@PreAuthorize("hasRole('EDITOR')")
public class Overrules {

	private static final int LONGEST_REASON = 1000;

	private final OverruleRows rows;

	private final StoredChecks checks;

	private final PhotoLibrary library;

	private final CurrentPerson currentPerson;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Overrules(OverruleRows rows, StoredChecks checks, PhotoLibrary library, CurrentPerson currentPerson, Audit audit,
			ApplicationEventPublisher events, Clock clock) {
		this.rows = rows;
		this.checks = checks;
		this.library = library;
		this.currentPerson = currentPerson;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * What stands overruled on a photo, the first first.
	 * @param photo the photo
	 */
	@PreAuthorize("hasRole('READER')")
	@Transactional(readOnly = true)
	public List<Overrule> of(PhotoId photo) {
		return this.rows.of(photo);
	}

	/**
	 * Overrules a finding that an editor sees, saved or not.
	 * @param photo the photo
	 * @param finding the finding
	 * @param text the caption that it was found in
	 * @param reason why, 1 to 1,000 characters
	 */
	public OverruleOutcome overrule(PhotoId photo, Finding finding, String text, String reason) {
		if (!finding.overrulable()) {
			return new OverruleOutcome.IsError();
		}
		String why = reason.strip();
		if (why.isEmpty() || why.length() > LONGEST_REASON) {
			return new OverruleOutcome.NoReason();
		}
		if (!this.checks.hold(photo)) {
			return new OverruleOutcome.Unknown();
		}
		FindingKey key = finding.key(text);
		Overrule overrule = new Overrule(key, finding.ruleId(), why, this.clock.instant(),
				this.currentPerson.find().map(SignedIn::id).orElse(null));
		this.rows.takeBack(photo, key);
		this.rows.add(photo, overrule);
		changed(photo, "photo.finding-overruled", key + ": " + why);
		return new OverruleOutcome.Done(overrule);
	}

	/**
	 * Overrules a finding of the caption as it is saved.
	 * @param photo the photo
	 * @param key the finding
	 * @param reason why, 1 to 1,000 characters
	 */
	public OverruleOutcome overrule(PhotoId photo, FindingKey key, String reason) {
		Optional<PhotoView> view = this.library.find(photo);
		return view
			.flatMap((found) -> this.checks.fresh(found)
				.report()
				.findings()
				.stream()
				.filter((finding) -> finding.key(found.caption()).equals(key))
				.findFirst()
				.map((finding) -> overrule(photo, finding, found.caption(), reason)))
			.orElseGet(OverruleOutcome.Unknown::new);
	}

	/**
	 * Lets a finding count again.
	 * @param photo the photo
	 * @param key the finding
	 * @return false if it was not overruled
	 */
	public boolean takeBack(PhotoId photo, FindingKey key) {
		boolean stood = this.checks.hold(photo) && this.rows.takeBack(photo, key);
		if (stood) {
			changed(photo, "photo.overrule-taken-back", key.value());
		}
		return stood;
	}

	private void changed(PhotoId photo, String deed, String detail) {
		this.library.find(photo).ifPresent(this.checks::write);
		this.audit.record(deed, "photo/" + photo, detail);
		this.events.publishEvent(new SurroundingsChanged());
	}

}

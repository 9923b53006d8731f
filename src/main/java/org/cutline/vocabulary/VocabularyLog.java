package org.cutline.vocabulary;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;

import org.cutline.newsroom.Audit;
import org.cutline.newsroom.CurrentPerson;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes changes of the vocabulary down and tells those who keep it in memory. */
@Component
class VocabularyLog {

	private static final int LONGEST_DETAIL = 1000;

	private final JdbcClient database;

	private final CurrentPerson currentPerson;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	VocabularyLog(JdbcClient database, CurrentPerson currentPerson, Audit audit, ApplicationEventPublisher events,
			Clock clock) {
		this.database = database;
		this.currentPerson = currentPerson;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/** A chief edited it. */
	void edited(String deed, String detail) {
		write(deed, detail);
		this.audit.record(deed, "vocabulary", detail);
		this.events.publishEvent(new VocabularyChanged(true));
	}

	/** An approved caption taught a name, or the last one that did is gone. */
	void learned(String detail) {
		write("vocabulary.learned", detail);
		this.events.publishEvent(new VocabularyChanged(false));
	}

	private void write(String deed, String detail) {
		this.database.sql("insert into vocabulary_change (at, person_id, deed, detail) values (?, ?, ?, ?)")
			.params(Arrays.asList(this.clock.instant().atOffset(ZoneOffset.UTC),
					this.currentPerson.find().map((each) -> each.id().value()).orElse(null), deed,
					(detail.length() > LONGEST_DETAIL) ? detail.substring(0, LONGEST_DETAIL) : detail))
			.update();
	}

	/** The number of the last change; 0 before the first. */
	long revision() {
		return this.database.sql("select coalesce(max(id), 0) from vocabulary_change").query(Long.class).single();
	}

}

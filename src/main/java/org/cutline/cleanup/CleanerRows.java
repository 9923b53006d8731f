package org.cutline.cleanup;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.cutline.newsroom.CurrentPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what chiefs have switched off. */
@Component
class CleanerRows {

	private final JdbcClient database;

	private final CurrentPerson currentPerson;

	private final Clock clock;

	CleanerRows(JdbcClient database, CurrentPerson currentPerson, Clock clock) {
		this.database = database;
		this.currentPerson = currentPerson;
		this.clock = clock;
	}

	/** The ids of the cleaners that are not used. */
	Set<String> off() {
		return new HashSet<>(this.database.sql("select cleaner_id from cleaner_choice where used = false")
			.query(String.class)
			.list());
	}

	/** Writes a choice in place of the one before. */
	void choose(String id, boolean used) {
		this.database.sql("delete from cleaner_choice where cleaner_id = ?").param(id).update();
		this.database.sql("insert into cleaner_choice (cleaner_id, used, at, person_id) values (?, ?, ?, ?)")
			.params(Arrays.asList(id, used, this.clock.instant().atOffset(ZoneOffset.UTC),
					this.currentPerson.find().map((person) -> person.id().value()).orElse(null)))
			.update();
	}

}

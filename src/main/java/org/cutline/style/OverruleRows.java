package org.cutline.style;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

import org.cutline.newsroom.CurrentPerson;
import org.cutline.newsroom.PersonId;
import org.cutline.photo.PhotoId;
import org.cutline.stylebook.FindingKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of overruled findings. */
@Component
class OverruleRows {

	private final JdbcClient database;

	private final CurrentPerson currentPerson;

	private final Clock clock;

	OverruleRows(JdbcClient database, CurrentPerson currentPerson, Clock clock) {
		this.database = database;
		this.currentPerson = currentPerson;
		this.clock = clock;
	}

	/** What stands of a photo, the first first. */
	List<Overrule> of(PhotoId photo) {
		return this.database
			.sql("select finding_key, rule_id, reason, at, person_id from overrule "
					+ "where photo_id = ? and taken_back_at is null order by id")
			.param(photo.value())
			.query(OverruleRows::overrule)
			.list();
	}

	void add(PhotoId photo, Overrule overrule) {
		this.database
			.sql("insert into overrule (photo_id, rule_id, finding_key, reason, at, person_id) "
					+ "values (?, ?, ?, ?, ?, ?)")
			.params(Arrays.asList(photo.value(), overrule.ruleId(), overrule.key().value(), overrule.reason(),
					overrule.at().atOffset(ZoneOffset.UTC), person()))
			.update();
	}

	boolean takeBack(PhotoId photo, FindingKey key) {
		return this.database
			.sql("update overrule set taken_back_at = ?, taken_back_by = ? "
					+ "where photo_id = ? and finding_key = ? and taken_back_at is null")
			.params(Arrays.asList(this.clock.instant().atOffset(ZoneOffset.UTC), person(), photo.value(), key.value()))
			.update() > 0;
	}

	private @Nullable Long person() {
		return this.currentPerson.find().map((each) -> each.id().value()).orElse(null);
	}

	private static Overrule overrule(ResultSet row, int number) throws SQLException {
		long person = row.getLong("person_id");
		PersonId by = row.wasNull() ? null : new PersonId(person);
		return new Overrule(new FindingKey(row.getString("finding_key")), row.getString("rule_id"),
				row.getString("reason"), row.getObject("at", OffsetDateTime.class).toInstant(), by);
	}

}

package org.cutline.style;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

import org.cutline.caption.Names;
import org.cutline.newsroom.CurrentPerson;
import org.cutline.newsroom.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that say which captions are held to which style. */
@Component
class ChoiceRows {

	private final JdbcClient database;

	private final CurrentPerson currentPerson;

	private final Clock clock;

	ChoiceRows(JdbcClient database, CurrentPerson currentPerson, Clock clock) {
		this.database = database;
		this.currentPerson = currentPerson;
		this.clock = clock;
	}

	List<StyleChoice> all() {
		return this.database.sql("select kind, label, style_id, at, person_id from style_choice order by kind, label")
			.query(ChoiceRows::choice)
			.list();
	}

	void put(StyleChoice.Kind kind, String label, String styleId) {
		remove(kind, label);
		this.database
			.sql("insert into style_choice (kind, match_key, label, style_id, at, person_id) values (?, ?, ?, ?, ?, ?)")
			.params(Arrays.asList(kind.name(), key(kind, label), label, styleId,
					this.clock.instant().atOffset(ZoneOffset.UTC),
					this.currentPerson.find().map((each) -> each.id().value()).orElse(null)))
			.update();
	}

	boolean remove(StyleChoice.Kind kind, String label) {
		return this.database.sql("delete from style_choice where kind = ? and match_key = ?")
			.params(kind.name(), key(kind, label))
			.update() > 0;
	}

	/** Ids are told apart by each character, names are not. */
	private static String key(StyleChoice.Kind kind, String label) {
		return (kind == StyleChoice.Kind.FEED) ? label : Names.key(label);
	}

	private static StyleChoice choice(ResultSet row, int number) throws SQLException {
		long person = row.getLong("person_id");
		PersonId by = row.wasNull() ? null : new PersonId(person);
		return new StyleChoice(StyleChoice.Kind.valueOf(row.getString("kind")), row.getString("label"),
				row.getString("style_id"), row.getObject("at", OffsetDateTime.class).toInstant(), by);
	}

}

package org.cutline.vocabulary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.cutline.caption.Names;
import org.cutline.newsroom.CurrentPerson;
import org.cutline.newsroom.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the desk's words. */
@Component
class WordRows {

	private final JdbcClient database;

	private final CurrentPerson currentPerson;

	private final Clock clock;

	WordRows(JdbcClient database, CurrentPerson currentPerson, Clock clock) {
		this.database = database;
		this.currentPerson = currentPerson;
		this.clock = clock;
	}

	List<DeskWord> all() {
		return this.database.sql("select id, kind, word, code, at, person_id from desk_word order by kind, word_key")
			.query(WordRows::word)
			.list();
	}

	Optional<DeskWord> find(long id) {
		return this.database.sql("select id, kind, word, code, at, person_id from desk_word where id = ?")
			.param(id)
			.query(WordRows::word)
			.optional();
	}

	boolean has(WordKind kind, String word) {
		return this.database.sql("select count(*) from desk_word where kind = ? and word_key = ?")
			.params(kind.name(), Names.key(word))
			.query(Integer.class)
			.single() > 0;
	}

	void add(WordKind kind, String word, @Nullable String code) {
		this.database.sql("insert into desk_word (kind, word, word_key, code, at, person_id) values (?, ?, ?, ?, ?, ?)")
			.params(Arrays.asList(kind.name(), word, Names.key(word), code,
					this.clock.instant().atOffset(ZoneOffset.UTC),
					this.currentPerson.find().map((each) -> each.id().value()).orElse(null)))
			.update();
	}

	void remove(long id) {
		this.database.sql("delete from desk_word where id = ?").param(id).update();
	}

	private static DeskWord word(ResultSet row, int number) throws SQLException {
		long person = row.getLong("person_id");
		PersonId by = row.wasNull() ? null : new PersonId(person);
		return new DeskWord(row.getLong("id"), WordKind.valueOf(row.getString("kind")), row.getString("word"),
				row.getString("code"), row.getObject("at", OffsetDateTime.class).toInstant(), by);
	}

}

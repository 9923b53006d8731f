package org.cutline.ingest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.cutline.photo.PhotoId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of files that came, a line each. */
@Component
class FileRows {

	/** A database takes neither NUL nor half a pair. */
	private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

	private static final String FILE = "select id, intake_id, name, octets, state, photo_id, code, sentence, at, millis"
			+ " from intake_file where intake_id = ?";

	private final JdbcClient database;

	FileRows(JdbcClient database) {
		this.database = database;
	}

	void add(IntakeFile line) {
		PhotoId photo = line.photo();
		this.database
			.sql("insert into intake_file (intake_id, name, octets, state, photo_id, code, sentence, at, millis) "
					+ "values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(Arrays.asList(line.intake(), stored(line.name(), 1000), line.octets(), line.state().name(),
					(photo != null) ? photo.value() : null, line.code(), stored(line.sentence(), 400),
					line.at().atOffset(ZoneOffset.UTC), line.millis()))
			.update();
	}

	int count(long intake, @Nullable FileState state) {
		return this.database
			.sql("select count(*) from intake_file where intake_id = ?" + ((state != null) ? " and state = ?" : ""))
			.params((state != null) ? List.of(intake, state.name()) : List.of(intake))
			.query(Integer.class)
			.single();
	}

	/** A page of an intake's files, the last first. */
	List<IntakeFile> page(long intake, @Nullable FileState state, int offset, int limit) {
		String sql = FILE + ((state != null) ? " and state = ?" : "")
				+ " order by id desc offset ? rows fetch first ? rows only";
		return this.database.sql(sql)
			.params((state != null) ? List.of(intake, state.name(), offset, limit) : List.of(intake, offset, limit))
			.query(FileRows::file)
			.list();
	}

	Optional<IntakeFile> find(long intake, long id) {
		return this.database.sql(FILE + " and id = ?").params(intake, id).query(FileRows::file).optional();
	}

	/** What failed under a name is tried again. */
	void triedAgain(long intake, String name) {
		this.database
			.sql("update intake_file set state = 'TRIED_AGAIN' where intake_id = ? and name = ? and state = 'FAILED'")
			.params(intake, stored(name, 1000))
			.update();
	}

	private static String stored(String text, int most) {
		return UNSTORABLE.matcher((text.length() > most) ? text.substring(0, most) : text).replaceAll(" ");
	}

	private static IntakeFile file(ResultSet row, int number) throws SQLException {
		long photo = row.getLong("photo_id");
		PhotoId its = row.wasNull() ? null : new PhotoId(photo);
		return new IntakeFile(row.getLong("id"), row.getLong("intake_id"), row.getString("name"), row.getLong("octets"),
				FileState.valueOf(row.getString("state")), its, row.getString("code"), row.getString("sentence"),
				row.getObject("at", OffsetDateTime.class).toInstant(), row.getInt("millis"));
	}

}

package org.cutline.ingest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.newsroom.CurrentPerson;
import org.cutline.photo.FieldsJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of sources. Their house styles are not among them: those are choices of style.
 */
@Component
class SourceRows {

	private static final String SOURCE = "select id, edition, name, desk, mapping_id, template, folder, sftp, sftp_keys,"
			+ " sftp_password, photos_a_minute, retired from source";

	private final JdbcClient database;

	private final CurrentPerson currentPerson;

	private final Clock clock;

	SourceRows(JdbcClient database, CurrentPerson currentPerson, Clock clock) {
		this.database = database;
		this.currentPerson = currentPerson;
		this.clock = clock;
	}

	/** A number that every change of any source makes another one. */
	long revision() {
		return this.database.sql("select sum(edition), max(at) from source").query((row, number) -> {
			OffsetDateTime last = row.getObject(2, OffsetDateTime.class);
			return (last != null) ? ChronoUnit.MICROS.between(Instant.EPOCH, last.toInstant()) + row.getLong(1) : 0;
		}).single();
	}

	/** All sources by name, those that were given up too. */
	List<Source> all() {
		return this.database.sql(SOURCE + " order by lower(name), id").query(SourceRows::source).list();
	}

	Optional<Source> find(SourceId id) {
		return this.database.sql(SOURCE + " where id = ?").param(id.value()).query(SourceRows::source).optional();
	}

	/** The hash of a source's password, if it has one. */
	Optional<String> password(SourceId id) {
		return this.database.sql("select sftp_password from source where id = ? and sftp_password is not null")
			.param(id.value())
			.query(String.class)
			.optional();
	}

	void add(SourceId id, SourceSheet sheet) {
		List<@Nullable Object> row = row(sheet);
		row.add(id.value());
		this.database
			.sql("insert into source (name, desk, mapping_id, template, folder, sftp, sftp_keys, photos_a_minute, at, "
					+ "person_id, edition, retired, id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, false, ?)")
			.params(row)
			.update();
	}

	/** Writes a sheet over an edition; false if that is no longer the last one. */
	boolean change(SourceId id, int edition, SourceSheet sheet) {
		List<@Nullable Object> row = row(sheet);
		row.add(id.value());
		row.add(edition);
		return this.database
			.sql("update source set name = ?, desk = ?, mapping_id = ?, template = ?, folder = ?, sftp = ?, "
					+ "sftp_keys = ?, photos_a_minute = ?, at = ?, person_id = ?, edition = edition + 1 "
					+ "where id = ? and edition = ?")
			.params(row)
			.update() == 1;
	}

	void choosePassword(SourceId id, @Nullable String hash) {
		this.database.sql("update source set sftp_password = ?, at = ?, edition = edition + 1 where id = ?")
			.params(Arrays.asList(hash, now(), id.value()))
			.update();
	}

	void retire(SourceId id, boolean retired) {
		this.database.sql("update source set retired = ?, at = ?, edition = edition + 1 where id = ?")
			.params(retired, now(), id.value())
			.update();
	}

	private List<@Nullable Object> row(SourceSheet sheet) {
		Map<Field, FieldValue> template = new LinkedHashMap<>();
		sheet.template().forEach((field, text) -> template.put(field, FieldValue.of(text)));
		Long person = this.currentPerson.find().map((each) -> each.id().value()).orElse(null);
		return new ArrayList<>(
				Arrays.asList(sheet.name(), sheet.desk(), sheet.mapping(), FieldsJson.write(template), sheet.folder(),
						sheet.sftp(), String.join("\n", sheet.sftpKeys()), sheet.photosAMinute(), now(), person));
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static Source source(ResultSet row, int number) throws SQLException {
		Map<Field, String> template = new LinkedHashMap<>();
		FieldsJson.read(row.getString("template")).forEach((field, value) -> template.put(field, value.text()));
		SourceSheet sheet = new SourceSheet(row.getString("name"), row.getString("desk"), row.getString("mapping_id"),
				null, template, row.getBoolean("folder"), row.getBoolean("sftp"),
				row.getString("sftp_keys").lines().toList(), row.getInt("photos_a_minute"));
		return new Source(new SourceId(row.getString("id")), row.getInt("edition"), sheet,
				row.getString("sftp_password") != null, row.getBoolean("retired"));
	}

}

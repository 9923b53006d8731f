package org.cutline.mapping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cutline.newsroom.CurrentPerson;
import org.cutline.newsroom.PersonId;
import org.cutline.photo.WrittenMove;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of mappings: their versions, and what is live. */
@Component
class MappingRows {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String VERSION = "select mapping_id, number, document, at, person_id, reason from mapping_version";

	private final JdbcClient database;

	private final CurrentPerson currentPerson;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	MappingRows(JdbcClient database, CurrentPerson currentPerson, ApplicationEventPublisher events, Clock clock) {
		this.database = database;
		this.currentPerson = currentPerson;
		this.events = events;
		this.clock = clock;
	}

	/** The number of the last change; 0 before the first. */
	long revision() {
		return this.database.sql("select coalesce(max(id), 0) from mapping_change").query(Long.class).single();
	}

	/** Ids of all mappings in the order of their making. */
	List<String> ids() {
		return this.database.sql("select mapping_id from mapping_version group by mapping_id order by min(id)")
			.query(String.class)
			.list();
	}

	/** The versions of a mapping, the last first. */
	List<MappingVersion> versions(String id) {
		return this.database.sql(VERSION + " where mapping_id = ? order by number desc")
			.param(id)
			.query(MappingRows::version)
			.list();
	}

	Optional<MappingVersion> version(String id, int number) {
		return this.database.sql(VERSION + " where mapping_id = ? and number = ?")
			.params(id, number)
			.query(MappingRows::version)
			.optional();
	}

	Optional<MappingVersion> last(String id) {
		return this.database.sql(VERSION + " where mapping_id = ? order by number desc fetch first 1 rows only")
			.param(id)
			.query(MappingRows::version)
			.optional();
	}

	/**
	 * The last change of each mapping that ever went live: the number of the version that
	 * is live, or empty for a retired one.
	 */
	Map<String, Optional<Integer>> live() {
		Map<String, Optional<Integer>> live = new LinkedHashMap<>();
		this.database
			.sql("select mapping_id, number from mapping_change where id in "
					+ "(select max(id) from mapping_change group by mapping_id)")
			.query((row) -> {
				live.put(row.getString(1), Optional.ofNullable(number(row)));
			});
		return live;
	}

	/** What went live of a mapping and when, the last first. */
	List<MappingChange> changes(String id) {
		return this.database.sql(
				"select mapping_id, number, at, person_id, reason from mapping_change where mapping_id = ? order by id desc")
			.param(id)
			.query((row, place) -> new MappingChange(row.getString("mapping_id"), number(row),
					row.getObject("at", OffsetDateTime.class).toInstant(), by(row), row.getString("reason")))
			.list();
	}

	void add(AgencyMapping mapping, int number, String reason) {
		Document document = new Document(mapping.name(), mapping.agencies(), mapping.photographers(),
				WrittenMove.all(mapping.moves()));
		this.database
			.sql("insert into mapping_version (mapping_id, number, document, at, person_id, reason) "
					+ "values (?, ?, ?, ?, ?, ?)")
			.params(Arrays.asList(mapping.id(), number, JSON.writeValueAsString(document), now(), person(), reason))
			.update();
	}

	/** Writes down that new files are read otherwise, and tells it. */
	void changed(String id, @Nullable Integer number, String reason) {
		this.database
			.sql("insert into mapping_change (at, person_id, mapping_id, number, reason) values (?, ?, ?, ?, ?)")
			.params(Arrays.asList(now(), person(), id, number, reason))
			.update();
		this.events.publishEvent(new MappingsChanged());
	}

	/** Lets one change at a time decide what is live, until the transaction ends. */
	void hold() {
		this.database.sql("select id from mapping_version order by id fetch first 1 rows only for update")
			.query(Long.class)
			.optional();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private @Nullable Long person() {
		return this.currentPerson.find().map((each) -> each.id().value()).orElse(null);
	}

	private static MappingVersion version(ResultSet row, int place) throws SQLException {
		Document read = JSON.readValue(row.getString("document"), Document.class);
		AgencyMapping mapping = new AgencyMapping(row.getString("mapping_id"), read.name(), read.agencies(),
				read.photographers(), WrittenMove.mapping(read.moves()));
		return new MappingVersion(mapping, row.getInt("number"), row.getObject("at", OffsetDateTime.class).toInstant(),
				by(row), row.getString("reason"));
	}

	private static @Nullable Integer number(ResultSet row) throws SQLException {
		int number = row.getInt("number");
		return row.wasNull() ? null : number;
	}

	private static @Nullable PersonId by(ResultSet row) throws SQLException {
		long person = row.getLong("person_id");
		return row.wasNull() ? null : new PersonId(person);
	}

	/** A version as its row holds it. */
	private record Document(String name, List<String> agencies, List<String> photographers, List<WrittenMove> moves) {
	}

}

package org.cutline.style;

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
import org.cutline.style.LiveChange.Kind;
import org.cutline.stylebook.HouseStyles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of house styles: their versions, and what is live. */
@Component
class StyleRows {

	private static final String VERSION = "select style_id, number, yaml, at, person_id, reason from style_version";

	private static final String CHANGE = "select id, at, person_id, kind, style_id, number, reason from live_change";

	private final JdbcClient database;

	private final CurrentPerson currentPerson;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	StyleRows(JdbcClient database, CurrentPerson currentPerson, ApplicationEventPublisher events, Clock clock) {
		this.database = database;
		this.currentPerson = currentPerson;
		this.events = events;
		this.clock = clock;
	}

	/** The number of the last change; 0 before the first. */
	long revision() {
		return this.database.sql("select coalesce(max(id), 0) from live_change").query(Long.class).single();
	}

	/**
	 * Ids of all styles: the shipped ones, then the newsroom's own in order of making.
	 */
	List<String> ids() {
		Map<String, Boolean> ids = new LinkedHashMap<>();
		HouseStyles.shipped().forEach((style) -> ids.put(style.id(), true));
		this.database.sql("select style_id from style_version group by style_id order by min(id)")
			.query(String.class)
			.list()
			.forEach((id) -> ids.put(id, true));
		return List.copyOf(ids.keySet());
	}

	/** The versions of a style that are in rows, the last first. */
	List<StyleVersion> versions(String id) {
		return this.database.sql(VERSION + " where style_id = ? order by number desc")
			.param(id)
			.query(StyleRows::version)
			.list();
	}

	Optional<StyleVersion> version(String id, int number) {
		return this.database.sql(VERSION + " where style_id = ? and number = ?")
			.params(id, number)
			.query(StyleRows::version)
			.optional();
	}

	/** The number of the last version of a style, or -1 where it has none in rows. */
	int latest(String id) {
		return this.database.sql("select coalesce(max(number), -1) from style_version where style_id = ?")
			.param(id)
			.query(Integer.class)
			.single();
	}

	/** The version of each style that is live, where one has gone live. */
	Map<String, Integer> live() {
		Map<String, Integer> live = new LinkedHashMap<>();
		this.database
			.sql("select style_id, number from live_change where id in "
					+ "(select max(id) from live_change where kind = 'STYLE' group by style_id)")
			.query((row) -> {
				live.put(row.getString(1), row.getInt(2));
			});
		return live;
	}

	List<LiveChange> changes(@Nullable String styleId, int most) {
		return this.database
			.sql(CHANGE + ((styleId != null) ? " where style_id = ?" : " where kind <> ?")
					+ " order by id desc fetch first ? rows only")
			.params((styleId != null) ? styleId : "", most)
			.query(StyleRows::change)
			.list();
	}

	/** The change before a change, or 0. */
	long before(long change) {
		return this.database.sql("select coalesce(max(id), 0) from live_change where id < ?")
			.param(change)
			.query(Long.class)
			.single();
	}

	Optional<LiveChange> change(long number) {
		return this.database.sql(CHANGE + " where id = ?").param(number).query(StyleRows::change).optional();
	}

	void add(String id, int number, String yaml, String reason) {
		this.database
			.sql("insert into style_version (style_id, number, yaml, at, person_id, reason) values (?, ?, ?, ?, ?, ?)")
			.params(Arrays.asList(id, number, yaml, now(), person(), reason))
			.update();
	}

	/** Writes down that captions are held to something else, and tells it. */
	void changed(Kind kind, @Nullable String styleId, @Nullable Integer number, String reason) {
		this.database
			.sql("insert into live_change (at, person_id, kind, style_id, number, reason) values (?, ?, ?, ?, ?, ?)")
			.params(Arrays.asList(now(), person(), kind.name(), styleId, number, reason))
			.update();
		this.events.publishEvent(new StyleChanged(kind));
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private @Nullable Long person() {
		return this.currentPerson.find().map((each) -> each.id().value()).orElse(null);
	}

	private static StyleVersion version(ResultSet row, int number) throws SQLException {
		return new StyleVersion(row.getString("style_id"), row.getInt("number"), row.getString("yaml"),
				row.getObject("at", OffsetDateTime.class).toInstant(), by(row), row.getString("reason"));
	}

	private static LiveChange change(ResultSet row, int number) throws SQLException {
		int version = row.getInt("number");
		Integer its = row.wasNull() ? null : version;
		return new LiveChange(row.getLong("id"), row.getObject("at", OffsetDateTime.class).toInstant(), by(row),
				Kind.valueOf(row.getString("kind")), row.getString("style_id"), its, row.getString("reason"));
	}

	private static @Nullable PersonId by(ResultSet row) throws SQLException {
		long person = row.getLong("person_id");
		return row.wasNull() ? null : new PersonId(person);
	}

}

package org.cutline.ingest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cutline.newsroom.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** The rows of intakes; what they come to is counted from the rows of their files. */
@Component
class IntakeRows {

	private static final String INTAKE = "select id, way, source_id, person_id, expected, begun_at, ended_at from intake";

	private final JdbcClient database;

	IntakeRows(JdbcClient database) {
		this.database = database;
	}

	long add(Way way, @Nullable SourceId source, @Nullable PersonId by, @Nullable Integer expected, Instant begun) {
		KeyHolder key = new GeneratedKeyHolder();
		this.database.sql("insert into intake (way, source_id, person_id, expected, begun_at) values (?, ?, ?, ?, ?)")
			.params(Arrays.asList(way.name(), (source != null) ? source.value() : null,
					(by != null) ? by.value() : null, expected, at(begun)))
			.update(key, "id");
		Number id = key.getKey();
		if (id == null) {
			throw new IllegalStateException("the database gave an intake no number");
		}
		return id.longValue();
	}

	void expect(long id, int files) {
		this.database.sql("update intake set expected = ? where id = ?").params(files, id).update();
	}

	void end(long id, Instant at) {
		this.database.sql("update intake set ended_at = ? where id = ?").params(at(at), id).update();
	}

	void goOn(long id) {
		this.database.sql("update intake set ended_at = null where id = ? and ended_at is not null").param(id).update();
	}

	/** Asks the database for a sign of life. */
	void ping() {
		this.database.sql("select 1").query(Integer.class).single();
	}

	int count() {
		return this.database.sql("select count(*) from intake").query(Integer.class).single();
	}

	/** A page of intakes, the last first. */
	List<IntakeSummary> page(int offset, int limit) {
		return summed(this.database.sql(INTAKE + " order by id desc offset ? rows fetch first ? rows only")
			.params(offset, limit)
			.query(IntakeRows::bare)
			.list());
	}

	List<IntakeSummary> find(long id) {
		return summed(this.database.sql(INTAKE + " where id = ?").param(id).query(IntakeRows::bare).list());
	}

	/** Those of which more may come. */
	List<IntakeSummary> running() {
		return summed(this.database.sql(INTAKE + " where ended_at is null order by id").query(IntakeRows::bare).list());
	}

	/** Ids of intakes that ended before a moment. */
	List<Long> endedBefore(Instant moment, int most) {
		return this.database.sql("select id from intake where ended_at < ? order by id fetch first ? rows only")
			.params(at(moment), most)
			.query(Long.class)
			.list();
	}

	void forget(long id) {
		this.database.sql("delete from intake_file where intake_id = ?").param(id).update();
		this.database.sql("delete from intake where id = ?").param(id).update();
	}

	private List<IntakeSummary> summed(List<IntakeSummary> bare) {
		if (bare.isEmpty()) {
			return bare;
		}
		Map<Long, Sum> sums = new HashMap<>();
		this.database
			.sql("select intake_id, state, count(*), sum(octets), max(at) from intake_file where intake_id in (:ids) "
					+ "group by intake_id, state")
			.param("ids", bare.stream().map(IntakeSummary::id).toList())
			.query((row) -> {
				sums.computeIfAbsent(row.getLong(1), (id) -> new Sum())
					.add(FileState.valueOf(row.getString(2)), row.getInt(3), row.getLong(4),
							row.getObject(5, OffsetDateTime.class).toInstant());
			});
		return bare.stream().map((each) -> sums.getOrDefault(each.id(), new Sum()).of(each)).toList();
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static IntakeSummary bare(ResultSet row, int number) throws SQLException {
		String source = row.getString("source_id");
		long person = row.getLong("person_id");
		PersonId by = row.wasNull() ? null : new PersonId(person);
		int expected = row.getInt("expected");
		Integer toCome = row.wasNull() ? null : expected;
		Instant begun = row.getObject("begun_at", OffsetDateTime.class).toInstant();
		return new IntakeSummary(row.getLong("id"), Way.valueOf(row.getString("way")),
				(source != null) ? new SourceId(source) : null, by, toCome, begun, begun,
				row.getObject("ended_at", OffsetDateTime.class) == null, Map.of(), 0);
	}

	/** What the files of one intake come to. */
	private static final class Sum {

		private final Map<FileState, Integer> files = new EnumMap<>(FileState.class);

		private long octets;

		private @Nullable Instant last;

		void add(FileState state, int count, long size, Instant at) {
			this.files.put(state, count);
			this.octets += (state == FileState.TAKEN_IN) ? size : 0;
			this.last = (this.last == null || at.isAfter(this.last)) ? at : this.last;
		}

		IntakeSummary of(IntakeSummary bare) {
			return new IntakeSummary(bare.id(), bare.way(), bare.source(), bare.by(), bare.expected(), bare.begun(),
					(this.last != null) ? this.last : bare.last(), bare.running(), this.files, this.octets);
		}

	}

}

package org.cutline.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.cutline.desk.MendResult.Outcome;
import org.cutline.newsroom.PersonId;
import org.cutline.photo.PhotoId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of batches. Whoever calls it holds the transaction. */
@Component
class BatchRows {

	/** How long nobody else goes on with a batch whose doer says nothing. */
	static final Duration LEASE = Duration.ofSeconds(20);

	private final JdbcClient database;

	private final JdbcTemplate batches;

	BatchRows(JdbcClient database, JdbcTemplate batches) {
		this.database = database;
		this.batches = batches;
	}

	/**
	 * A batch that has not ended.
	 *
	 * @param id its number
	 * @param kind what is done
	 * @param note why
	 * @param person who began it, or null for the desk itself
	 */
	record Open(long id, String kind, String note, @Nullable PersonId person) {
	}

	/**
	 * A photo of a batch.
	 *
	 * @param position its place, from 0
	 * @param photo the photo
	 * @param edition the edition that was looked at
	 * @param what what to do to it
	 */
	record Item(int position, PhotoId photo, int edition, String what) {
	}

	long begin(String kind, String note, @Nullable PersonId person, List<BatchOrder> orders, Instant now) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.database.sql(
				"insert into batch (kind, note, person_id, begun_at, leased_until) values (:kind, :note, :person, :now,"
						+ " :until)")
			.param("kind", kind)
			.param("note", (note.length() > 1000) ? note.substring(0, 1000) : note)
			.param("person", (person != null) ? person.value() : null)
			.param("now", at(now))
			.param("until", at(now.plus(LEASE)))
			.update(key, "id");
		long id = Objects.requireNonNull(key.getKey(), "a batch has a number").longValue();
		List<Object[]> rows = new ArrayList<>();
		for (BatchOrder order : orders) {
			rows.add(new Object[] { id, rows.size(), order.photo().id().value(), order.photo().edition(),
					order.what() });
		}
		this.batches.batchUpdate(
				"insert into batch_item (batch_id, position, photo_id, edition, what) values (?, ?, ?, ?, ?)", rows);
		return id;
	}

	/**
	 * Claims one photo for this transaction.
	 * @return false if it is done already
	 */
	boolean claim(long batch, int position, Instant now) {
		this.database.sql("update batch set leased_until = ? where id = ?").params(at(now.plus(LEASE)), batch).update();
		return this.database.sql(
				"update batch_item set after_edition = edition where batch_id = ? and position = ? and outcome is null")
			.params(batch, position)
			.update() == 1;
	}

	void settle(long batch, int position, MendResult result) {
		this.database.sql("update batch_item set outcome = ?, after_edition = ? where batch_id = ? and position = ?")
			.params(result.outcome().name(), result.after(), batch, position)
			.update();
	}

	/** What became of a photo that is done already. */
	MendResult result(long batch, int position, SetPhoto photo) {
		return this.database.sql("select outcome, after_edition from batch_item where batch_id = ? and position = ?")
			.params(batch, position)
			.query((row, _) -> new MendResult(photo.id(), photo.fileName(), Outcome.valueOf(row.getString(1)),
					photo.edition(), row.getInt(2)))
			.single();
	}

	/** Ends a batch; what is not done yet is not done any more. */
	void end(long batch, Instant now) {
		this.database
			.sql("update batch_item set outcome = ?, after_edition = edition where batch_id = ? and outcome is null")
			.params(Outcome.NOT_REACHED.name(), batch)
			.update();
		this.database.sql("update batch set ended_at = ? where id = ?").params(at(now), batch).update();
	}

	/** A batch that somebody left in the middle, leased to the caller now. */
	Optional<Open> take(Instant now) {
		Optional<Open> left = this.database
			.sql("select id, kind, note, person_id from batch where ended_at is null and leased_until < ?"
					+ " order by id fetch first 1 rows only")
			.param(at(now))
			.query(BatchRows::open)
			.optional();
		return left.filter((batch) -> this.database
			.sql("update batch set leased_until = ? where id = ? and ended_at is null and leased_until < ?")
			.params(at(now.plus(LEASE)), batch.id(), at(now))
			.update() == 1);
	}

	List<Item> left(long batch) {
		return this.database
			.sql("select position, photo_id, edition, what from batch_item where batch_id = ? and outcome is null"
					+ " order by position")
			.param(batch)
			.query((row, _) -> new Item(row.getInt(1), new PhotoId(row.getLong(2)), row.getInt(3), row.getString(4)))
			.list();
	}

	void forget(Instant endedBefore) {
		String old = "select id from batch where ended_at < ?";
		this.database.sql("delete from batch_item where batch_id in (" + old + ")").param(at(endedBefore)).update();
		this.database.sql("delete from batch where ended_at < ?").param(at(endedBefore)).update();
	}

	private static Open open(ResultSet row, int number) throws SQLException {
		long person = row.getLong("person_id");
		return new Open(row.getLong("id"), row.getString("kind"), row.getString("note"),
				row.wasNull() ? null : new PersonId(person));
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}

package org.cutline.resend;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.cutline.newsroom.PersonId;
import org.cutline.photo.PhotoId;
import org.cutline.resend.ResendRow.Decided;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept of resends, and the columns that the contact sheet has of them. */
@Component
class ResendRows {

	private static final String ROW = """
			select photo_id, first_id, found_by, found_at, decision, decided_at, decided_by, first_before, first_after
			from resend""";

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ResendRows(JdbcClient database, TransactionTemplate transaction, Clock clock) {
		this.database = database;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** The first other photo whose stored picture is the same. */
	Optional<Long> samePixels(long photo) {
		return this.database
			.sql("select other.id from photo other join photo this on this.picture_digest = other.picture_digest"
					+ " where this.id = ? and other.id <> this.id order by other.id fetch first 1 rows only")
			.param(photo)
			.query(Long.class)
			.optional();
	}

	/**
	 * Marks a photo as a resend of an earlier one, or of what that one is a resend of.
	 * One that is marked already stays as it is.
	 */
	void mark(long earlier, long later, FoundBy how) {
		if (find(new PhotoId(later)).isPresent()) {
			return;
		}
		long first = find(new PhotoId(earlier)).map((row) -> row.first().value()).orElse(earlier);
		try {
			this.transaction.executeWithoutResult((status) -> write(first, later, how));
		}
		catch (DataIntegrityViolationException ex) {
			if (find(new PhotoId(later)).isEmpty()) {
				throw ex;
			}
		}
	}

	private void write(long first, long later, FoundBy how) {
		this.database.sql("insert into resend (photo_id, first_id, found_by, found_at) values (?, ?, ?, ?)")
			.params(later, first, how.name(), this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		this.database.sql("update resend set first_id = ? where first_id = ?").params(first, later).update();
		this.database.sql("update photo set resend_open = 1 where id = ?").param(later).update();
	}

	/** The first photo of a photo's moment, itself if it is alone. */
	long momentOf(long photo) {
		return this.database.sql("select moment from photo where id = ?").param(photo).query(Long.class).single();
	}

	/** Whether others belong to a moment. */
	boolean shared(long moment) {
		return this.database.sql("select count(*) from photo where moment = ? and id <> moment")
			.param(moment)
			.query(Long.class)
			.single() > 0;
	}

	/** Shows photos as one moment. */
	@Transactional
	public void together(long moment, List<Long> photos) {
		this.database.sql("update photo set moment = :moment where id in (:photos) and moment = id")
			.param("moment", moment)
			.param("photos", photos)
			.update();
	}

	Optional<ResendRow> find(PhotoId photo) {
		return this.database.sql(ROW + " where photo_id = ?").param(photo.value()).query(ResendRows::row).optional();
	}

	/** The row, kept from others until the transaction ends. */
	Optional<ResendRow> findForChange(PhotoId photo) {
		return this.database.sql(ROW + " where photo_id = ? for update")
			.param(photo.value())
			.query(ResendRows::row)
			.optional();
	}

	List<ResendRow> of(PhotoId first) {
		return this.database.sql(ROW + " where first_id = ? order by photo_id")
			.param(first.value())
			.query(ResendRows::row)
			.list();
	}

	List<ResendRow> open(Collection<PhotoId> photos) {
		return photos.isEmpty() ? List.of() : this.database
			.sql(ROW + " where decision is null and (photo_id in (:ids) or first_id in (:ids)) order by photo_id")
			.param("ids", photos.stream().map(PhotoId::value).toList())
			.query(ResendRows::row)
			.list();
	}

	void decide(PhotoId photo, Decided decided) {
		PersonId by = decided.by();
		List<@Nullable Object> values = new ArrayList<>();
		values.add(decided.decision().name());
		values.add(decided.at().atOffset(ZoneOffset.UTC));
		values.add((by != null) ? by.value() : null);
		values.add(decided.before());
		values.add(decided.after());
		values.add(photo.value());
		this.database
			.sql("update resend set decision = ?, decided_at = ?, decided_by = ?, first_before = ?, first_after = ?"
					+ " where photo_id = ?")
			.params(values)
			.update();
		show(photo, false, decided.decision() != ResendDecision.KEEP_BOTH);
	}

	void reopen(PhotoId photo) {
		this.database
			.sql("update resend set decision = null, decided_at = null, decided_by = null, first_before = null,"
					+ " first_after = null where photo_id = ?")
			.param(photo.value())
			.update();
		show(photo, true, false);
	}

	private void show(PhotoId photo, boolean open, boolean away) {
		this.database.sql("update photo set resend_open = ?, away = ? where id = ?")
			.params(open ? 1 : 0, away ? 1 : 0, photo.value())
			.update();
	}

	private static ResendRow row(ResultSet row, int number) throws SQLException {
		String decision = row.getString("decision");
		return new ResendRow(new PhotoId(row.getLong("photo_id")), new PhotoId(row.getLong("first_id")),
				FoundBy.valueOf(row.getString("found_by")), row.getObject("found_at", OffsetDateTime.class).toInstant(),
				(decision != null) ? decided(row, ResendDecision.valueOf(decision)) : null);
	}

	private static Decided decided(ResultSet row, ResendDecision decision) throws SQLException {
		Long by = row.getObject("decided_by", Long.class);
		return new Decided(decision, row.getObject("decided_at", OffsetDateTime.class).toInstant(),
				(by != null) ? new PersonId(by) : null, row.getInt("first_before"), row.getInt("first_after"));
	}

}

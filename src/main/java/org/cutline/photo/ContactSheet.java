package org.cutline.photo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.cutline.photo.PhotoCard.Resent;
import org.cutline.photo.PhotoQuery.Findings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds photos: pages of cards in order of arrival, counts, and who comes next. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('READER')")
public class ContactSheet {

	static final String CARD = """
			select photo.id, digest, file_name, caption_start, headline, credit_line, state, errors, warnings,
			arrived_at, capture_time, width, height, previewable, ai_generated, first_id, resend_open, away,
			(select named.file_name from photo named where named.id = first_id) as first_name, moment from""";

	static final String RESENDS = " left join resend on resend.photo_id = photo.id";

	/**
	 * The columns of the index photo_place. H2 reads that rather than the wide rows only
	 * if they are all asked for in its order, though an id is enough to tell photos
	 * apart.
	 */
	private static final String OLDEST_FIRST = " order by id, state, errors, warnings, conflicts,"
			+ " resend_open, away, moment";

	private static final String NEWEST_FIRST = " order by id desc, state desc, errors desc, warnings desc,"
			+ " conflicts desc, resend_open desc, away desc, moment desc";

	private final JdbcClient database;

	ContactSheet(JdbcClient database) {
		this.database = database;
	}

	/**
	 * A page of cards.
	 * @param query which photos
	 * @param offset how many to pass over
	 * @param limit the most cards wanted
	 * @return the cards in the query's order
	 */
	public List<PhotoCard> page(PhotoQuery query, int offset, int limit) {
		SheetClause clause = SheetClause.of(query);
		String places = " (select id as place from " + clause.sql() + order(query)
				+ " offset ? rows fetch first ? rows only) page";
		return this.database
			.sql(CARD + places + " join photo on id = place" + RESENDS + " order by photo.id"
					+ (query.newestFirst() ? " desc" : ""))
			.params(clause.with(offset, limit))
			.query(ContactSheet::card)
			.list();
	}

	/**
	 * Cards of chosen photos.
	 * @param ids the photos
	 * @return the known ones among them, in order of arrival
	 */
	public List<PhotoCard> cards(List<PhotoId> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.database.sql(CARD + " photo" + RESENDS + " where photo.id in (:ids) order by photo.id")
			.param("ids", ids.stream().map(PhotoId::value).toList())
			.query(ContactSheet::card)
			.list();
	}

	/**
	 * How many photos a query finds.
	 * @param query which photos
	 * @return zero or more
	 */
	public int count(PhotoQuery query) {
		SheetClause clause = SheetClause.of(query);
		return this.database.sql("select count(*) from " + clause.sql())
			.params(clause.values())
			.query(Integer.class)
			.single();
	}

	/**
	 * The ids that a query finds, for a selection of all of them.
	 * @param query which photos
	 * @param limit the most ids wanted
	 * @return the ids in the query's order
	 */
	public List<PhotoId> ids(PhotoQuery query, int limit) {
		SheetClause clause = SheetClause.of(query);
		return this.database.sql("select id from " + clause.sql() + order(query) + " fetch first ? rows only")
			.params(clause.with(limit))
			.query((row, number) -> new PhotoId(row.getLong(1)))
			.list();
	}

	/**
	 * How many photos of each kind have the query's words.
	 * @param query only its words count
	 * @return the numbers
	 */
	public Facets facets(PhotoQuery query) {
		SheetClause clause = SheetClause.of(PhotoQuery.everything().withWords(query.words()));
		Map<PhotoState, Long> states = new EnumMap<>(PhotoState.class);
		Map<Findings, Long> findings = new EnumMap<>(Findings.class);
		AtomicLong conflicts = new AtomicLong();
		AtomicLong resends = new AtomicLong();
		for (PhotoState state : PhotoState.values()) {
			states.put(state, 0L);
		}
		for (Findings kind : Findings.values()) {
			findings.put(kind, 0L);
		}
		this.database
			.sql("select state, " + SheetClause.FINDINGS + " as kind, count(*), count(nullif(conflicts, 0)),"
					+ " sum(resend_open) from " + clause.sql() + " group by state, " + SheetClause.FINDINGS)
			.params(clause.values())
			.query((row) -> {
				states.merge(PhotoState.valueOf(row.getString(1)), row.getLong(3), Long::sum);
				findings.merge(Findings.valueOf(row.getString(2)), row.getLong(3), Long::sum);
				conflicts.addAndGet(row.getLong(4));
				resends.addAndGet(row.getLong(5));
			});
		return new Facets(states, findings, conflicts.get(), resends.get());
	}

	/**
	 * Where a photo stands in a query's order.
	 * @param query which photos
	 * @param id the photo, which need not be among them
	 * @return its neighbours
	 */
	public Neighbours neighbours(PhotoQuery query, PhotoId id) {
		Optional<PhotoId> lower = nearest(query, id, "id < ?", NEWEST_FIRST);
		Optional<PhotoId> higher = nearest(query, id, "id > ?", OLDEST_FIRST);
		SheetClause clause = SheetClause.of(query).and(query.newestFirst() ? "id >= ?" : "id <= ?", id.value());
		int position = this.database.sql("select count(*) from " + clause.sql())
			.params(clause.values())
			.query(Integer.class)
			.single();
		return new Neighbours(query.newestFirst() ? higher : lower, query.newestFirst() ? lower : higher, position,
				count(query));
	}

	private Optional<PhotoId> nearest(PhotoQuery query, PhotoId id, String side, String order) {
		SheetClause clause = SheetClause.of(query).and(side, id.value());
		return this.database.sql("select id from " + clause.sql() + order + " fetch first 1 rows only")
			.params(clause.values())
			.query((row, number) -> new PhotoId(row.getLong(1)))
			.optional();
	}

	private static String order(PhotoQuery query) {
		return query.newestFirst() ? NEWEST_FIRST : OLDEST_FIRST;
	}

	static PhotoCard card(ResultSet row, int number) throws SQLException {
		long first = row.getLong("first_id");
		Resent resend = row.wasNull() ? null : new Resent(new PhotoId(first), row.getString("first_name"),
				row.getInt("resend_open") > 0, row.getInt("away") > 0);
		return new PhotoCard(new PhotoId(row.getLong("id")), row.getString("digest").substring(0, 8),
				row.getString("file_name"), row.getString("caption_start"), row.getString("headline"),
				row.getString("credit_line"), PhotoState.valueOf(row.getString("state")), row.getInt("errors"),
				row.getInt("warnings"), row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
				row.getString("capture_time"), row.getInt("width"), row.getInt("height"), row.getBoolean("previewable"),
				row.getBoolean("ai_generated"), resend, new PhotoId(row.getLong("moment")));
	}

	/**
	 * Where a photo stands.
	 *
	 * @param previous the one before it
	 * @param next the one after it
	 * @param position its place, from 1; that of the one before it if it is not among the
	 * photos found
	 * @param count how many there are
	 */
	public record Neighbours(Optional<PhotoId> previous, Optional<PhotoId> next, int position, int count) {
	}

}

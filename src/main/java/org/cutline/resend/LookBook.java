package org.cutline.resend;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.cutline.photo.PhotoChanged;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoView;
import org.cutline.photo.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The looks of all photos, found without reading all of them: of two that differ in at
 * most seven bits, one of the four bands of 16 bits differs in at most one.
 */
@Component
class LookBook {

	private static final int BANDS = 4;

	private static final int BAND_BITS = 16;

	/**
	 * The most photos that one band or one minute gives, so that a flood stays a stream.
	 */
	private static final int MOST = 200;

	private static final String LOOK = """
			select photo_id, likeness, width, height, taken_local, taken_at, pool_scene, agency
			from photo_look""";

	private final JdbcClient database;

	private final PhotoLibrary library;

	LookBook(JdbcClient database, PhotoLibrary library) {
		this.database = database;
		this.library = library;
	}

	/** Enters a photo in the transaction that makes it. */
	@EventListener
	void on(PhotoChanged changed) {
		if (changed.deed() == Revision.Deed.ARRIVED) {
			enter(changed.photo());
		}
	}

	/** Enters a photo that is not there yet. */
	@Transactional
	void enter(PhotoId id) {
		PhotoView photo = this.library.find(id).orElseThrow();
		Long likeness = this.database.sql("select likeness from photo where id = ?")
			.param(id.value())
			.query((row, number) -> Optional.ofNullable(row.getObject(1, Long.class)))
			.single()
			.orElse(null);
		List<@Nullable Object> values = new ArrayList<>();
		values.add(id.value());
		values.add(likeness);
		values.add(photo.width());
		values.add(photo.height());
		IntStream.range(0, BANDS).forEach((band) -> values.add((likeness != null) ? band(likeness, band) : null));
		TemporalAccessor taken = taken(photo);
		values.add((taken != null) ? LocalDateTime.from(taken) : null);
		values.add((taken instanceof OffsetDateTime moment) ? moment : null);
		values.add(PoolScene.of(photo.fields()).orElse(null));
		values.add(PoolScene.agency(photo.fields()));
		this.database.sql(
				"insert into photo_look (photo_id, likeness, width, height, band_1, band_2, band_3, band_4, taken_local,"
						+ " taken_at, pool_scene, agency) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(values)
			.update();
		standAlone(id.value());
	}

	/** At first every photo is a moment of its own. */
	private void standAlone(long photo) {
		this.database.sql("update photo set moment = id where id = ? and moment is null").param(photo).update();
	}

	private static @Nullable TemporalAccessor taken(PhotoView photo) {
		String time = photo.captureTime();
		return (time != null)
				? DateTimeFormatter.ISO_DATE_TIME.parseBest(time, OffsetDateTime::from, LocalDateTime::from) : null;
	}

	Optional<Look> find(long photo) {
		return this.database.sql(LOOK + " where photo_id = ?").param(photo).query(LookBook::look).optional();
	}

	/** Photos that may look like this one. */
	List<Look> alike(Look look) {
		Long likeness = look.likeness();
		if (likeness == null) {
			return List.of();
		}
		List<String> bands = new ArrayList<>();
		List<Object> values = new ArrayList<>();
		for (int band = 0; band < BANDS; band++) {
			int bits = band(likeness, band);
			bands.add("(select photo_id from photo_look where band_" + (band + 1) + " in (" + "?, ".repeat(BAND_BITS)
					+ "?) fetch first " + MOST + " rows only)");
			values.add(bits);
			IntStream.range(0, BAND_BITS).forEach((bit) -> values.add(bits ^ (1 << bit)));
		}
		return looks(String.join(" union ", bands), values);
	}

	/** Photos taken within a minute of this one. */
	List<Look> aroundThen(Look look) {
		List<String> clocks = new ArrayList<>();
		List<Object> values = new ArrayList<>();
		LocalDateTime local = look.takenLocal();
		if (local != null) {
			clocks.add("(select photo_id from photo_look where taken_local between ? and ? fetch first " + MOST
					+ " rows only)");
			values.addAll(List.of(local.minus(Look.MINUTE), local.plus(Look.MINUTE)));
		}
		OffsetDateTime at = look.takenAt();
		if (at != null) {
			clocks.add("(select photo_id from photo_look where taken_at between ? and ? fetch first " + MOST
					+ " rows only)");
			values.addAll(List.of(at.minus(Look.MINUTE), at.plus(Look.MINUTE)));
		}
		return clocks.isEmpty() ? List.of() : looks(String.join(" union ", clocks), values);
	}

	private List<Look> looks(String ids, List<Object> values) {
		List<Long> found = this.database.sql(ids).params(values).query(Long.class).list();
		return found.isEmpty() ? List.of()
				: this.database.sql(LOOK + " where photo_id in (:ids) order by photo_id")
					.param("ids", found)
					.query(LookBook::look)
					.list();
	}

	private static int band(long likeness, int number) {
		return (int) (likeness >>> (BAND_BITS * number)) & 0xFFFF;
	}

	private static Look look(ResultSet row, int number) throws SQLException {
		return new Look(row.getLong("photo_id"), row.getObject("likeness", Long.class), row.getInt("width"),
				row.getInt("height"), row.getObject("taken_local", LocalDateTime.class),
				row.getObject("taken_at", OffsetDateTime.class), row.getString("pool_scene"), row.getString("agency"));
	}

}

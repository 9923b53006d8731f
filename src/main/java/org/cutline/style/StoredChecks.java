package org.cutline.style;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.cutline.caption.CaptionDate;
import org.cutline.caption.CaptionPerson;
import org.cutline.caption.CaptionPlace;
import org.cutline.caption.CreditLine;
import org.cutline.caption.ParsedCaption;
import org.cutline.photo.PhotoChanged;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoView;
import org.cutline.stylebook.Severity;
import org.cutline.stylebook.StyleReport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks each new edition of a photo and keeps what was found: the numbers on the photo,
 * the rules for the statistics, the caption for the other photos of the event. Who writes
 * holds the photo's row, so that two checks of one photo never meet.
 */
@Component
class StoredChecks {

	private final JdbcClient database;

	private final PhotoLibrary library;

	private final CaptionCheck check;

	private final LiveStyles styles;

	private final FindingRows findings;

	StoredChecks(JdbcClient database, PhotoLibrary library, CaptionCheck check, LiveStyles styles,
			FindingRows findings) {
		this.database = database;
		this.library = library;
		this.check = check;
		this.styles = styles;
		this.findings = findings;
	}

	@EventListener
	void on(PhotoChanged changed) {
		this.library.find(changed.photo()).ifPresent(this::write);
	}

	/** Checks a photo again, in a transaction of its own. */
	@Transactional
	public void renew(PhotoId photo) {
		if (hold(photo)) {
			this.library.find(photo).ifPresent(this::write);
		}
	}

	/**
	 * Holds a photo's row until the transaction ends.
	 * @return false for an unknown photo
	 */
	boolean hold(PhotoId photo) {
		return this.database.sql("select id from photo where id = ? for update")
			.param(photo.value())
			.query(Long.class)
			.optional()
			.isPresent();
	}

	CheckedCaption fresh(PhotoView photo) {
		return this.check.fresh(photo);
	}

	/** Checks a photo whose row this transaction holds, and keeps what was found. */
	void write(PhotoView photo) {
		long stamp = this.styles.revision();
		CheckedCaption checked = fresh(photo);
		StyleReport report = checked.report();
		String credit = checked.caption().credit().map(CreditLine::text).orElse("");
		this.library.checked(photo.id(), report.count(Severity.ERROR), report.count(Severity.WARNING), credit);
		this.findings.write(photo.id(), report);
		keep(photo, checked, stamp);
	}

	private void keep(PhotoView photo, CheckedCaption checked, long stamp) {
		List<Object> row = row(photo, checked, stamp);
		int changed = this.database
			.sql("update photo_check set stamp = ?, style_id = ?, name = ?, caption = ?, people = ?, city = ?, "
					+ "country = ?, arrived_at = ?, event_key = ?, taken_on = ? where photo_id = ?")
			.params(row)
			.update();
		if (changed == 0) {
			this.database
				.sql("insert into photo_check (stamp, style_id, name, caption, people, city, country, arrived_at, "
						+ "event_key, taken_on, photo_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
				.params(row)
				.update();
		}
	}

	@SuppressWarnings("NullAway")
	private static List<Object> row(PhotoView photo, CheckedCaption checked, long stamp) {
		ParsedCaption caption = checked.caption();
		CaptionPlace place = caption.place();
		String people = caption.people().stream().map(CaptionPerson::name).collect(Collectors.joining("\n"));
		List<@Nullable Object> row = new ArrayList<>();
		row.addAll(List.of(stamp, checked.style().id(), photo.fileName(), storable(caption.text()), storable(people),
				cut((place != null) ? place.cityName() : ""), cut((place != null) ? place.countryName() : ""),
				photo.arrivedAt().atOffset(ZoneOffset.UTC)));
		row.add(EventPhotos.key(photo.fields()));
		row.add(taken(caption));
		row.add(photo.id().value());
		return row;
	}

	private static @Nullable LocalDate taken(ParsedCaption caption) {
		return caption.dateTaken().flatMap(CaptionDate::value).orElse(null);
	}

	private static String cut(String text) {
		String kept = storable(text);
		return (kept.length() <= 400) ? kept : kept.substring(0, 400);
	}

	/** A database takes neither NUL nor half a pair. */
	private static String storable(String text) {
		return text.replace('\0', ' ').replaceAll("\\p{Cs}", "\uFFFD");
	}

}

package org.cutline.style;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.cutline.caption.Names;
import org.cutline.metadata.Field;
import org.cutline.photo.PhotoFields;
import org.cutline.photo.PhotoId;
import org.cutline.stylebook.EventFacts;
import org.cutline.stylebook.EventFacts.Sibling;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the other photos of an event: those with the same Event field, or where there is
 * none the same headline, that came within 36 hours of each other. At most 40, the last
 * that came first.
 */
@Component
class EventPhotos {

	private static final Duration APART = Duration.ofHours(36);

	private static final int MOST = 40;

	private static final int LONGEST_KEY = 250;

	private final JdbcClient database;

	EventPhotos(JdbcClient database) {
		this.database = database;
	}

	/** What tells a photo's event from others, or null for a photo that stands alone. */
	static @Nullable String key(PhotoFields fields) {
		String event = fields.text(Field.EVENT);
		String words = event.isBlank() ? fields.text(Field.HEADLINE) : event;
		String key = Names.key(words);
		if (key.isEmpty()) {
			return null;
		}
		String told = (event.isBlank() ? "headline " : "event ") + key;
		return (told.length() <= LONGEST_KEY) ? told : told.substring(0, LONGEST_KEY);
	}

	EventFacts of(PhotoId photo) {
		Own own = this.database.sql("select event_key, arrived_at from photo_check where photo_id = ?")
			.param(photo.value())
			.query((row, number) -> new Own(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
			.optional()
			.orElse(null);
		String key = (own != null) ? own.key : null;
		return (own == null || key == null) ? EventFacts.none() : of(photo, key, own.arrivedAt);
	}

	EventFacts of(PhotoId photo, String key, Instant arrivedAt) {
		List<Sibling> siblings = this.database
			.sql("select name, caption, people, city, country, taken_on from photo_check "
					+ "where event_key = ? and arrived_at between ? and ? and photo_id <> ? "
					+ "order by arrived_at desc, photo_id desc fetch first ? rows only")
			.params(key, arrivedAt.minus(APART).atOffset(ZoneOffset.UTC),
					arrivedAt.plus(APART).atOffset(ZoneOffset.UTC), photo.value(), MOST)
			.query(EventPhotos::sibling)
			.list();
		return siblings.isEmpty() ? EventFacts.none() : new EventFacts(siblings);
	}

	private static Sibling sibling(ResultSet row, int number) throws SQLException {
		String people = row.getString("people");
		return new Sibling(row.getString("name"), row.getString("caption"),
				people.isEmpty() ? List.of() : List.of(people.split("\n")), some(row.getString("city")),
				some(row.getString("country")), row.getObject("taken_on", LocalDate.class));
	}

	private static @Nullable String some(String text) {
		return text.isEmpty() ? null : text;
	}

	private record Own(@Nullable String key, Instant arrivedAt) {
	}

}

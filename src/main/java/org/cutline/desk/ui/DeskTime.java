package org.cutline.desk.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as a desk writes them: day before month, and the day has 24 hours. */
final class DeskTime {

	private DeskTime() {
	}

	static String day(LocalDate day, Locale locale) {
		return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(day);
	}

	static String clock(Instant at, ZoneId zone, Locale locale) {
		return DateTimeFormatter.ofPattern("HH:mm:ss", locale).withZone(zone).format(at);
	}

	static String dayAndClock(Instant at, ZoneId zone, Locale locale) {
		return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", locale).withZone(zone).format(at);
	}

	/**
	 * A capture time as it stands in the file, in no zone but its own.
	 * @param iso the time in ISO 8601, with or without an offset
	 * @param locale the reader's
	 * @return day and time
	 */
	static String asWritten(String iso, Locale locale) {
		return DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", locale)
			.format(DateTimeFormatter.ISO_DATE_TIME.parse(iso));
	}

}

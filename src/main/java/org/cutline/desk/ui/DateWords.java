package org.cutline.desk.ui;

import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

import org.cutline.metadata.PhotoDate;

/** A date in words, as precise as it is known. */
final class DateWords {

	private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("HH:mm");

	private DateWords() {
	}

	/**
	 * How a date is understood.
	 * @param text the date as it is stored
	 * @param noZone how it is said that no zone is known
	 * @param locale the reader's language
	 * @return such as {@code 7 November 2023, 19:42, no time zone}; empty for what is no
	 * date
	 */
	static String of(String text, String noZone, Locale locale) {
		return PhotoDate.parse(text).map((date) -> day(date, locale) + time(date, noZone)).orElse("");
	}

	private static String day(PhotoDate date, Locale locale) {
		if (date.month() == 0) {
			return Integer.toString(date.year());
		}
		boolean spanish = locale.getLanguage().equals("es");
		String of = spanish ? " de " : " ";
		String month = Month.of(date.month()).getDisplayName(TextStyle.FULL, spanish ? locale : Locale.ENGLISH);
		return ((date.day() > 0) ? date.day() + of : "") + month + of + date.year();
	}

	private static String time(PhotoDate date, String noZone) {
		LocalTime time = date.time();
		if (time == null) {
			return "";
		}
		ZoneOffset offset = date.offset();
		String clock = time
			.format((time.getSecond() == 0 && time.getNano() == 0) ? SHORT : DateTimeFormatter.ISO_LOCAL_TIME);
		String zone = (offset == null) ? noZone : (offset.getTotalSeconds() == 0) ? "UTC" : "UTC" + offset.getId();
		return ", " + clock + ", " + zone;
	}

}

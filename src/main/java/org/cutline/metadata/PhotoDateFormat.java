package org.cutline.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The written forms of a {@link PhotoDate}: ISO 8601 as XMP uses it (XMP Specification
 * Part 1, 8.2.1.2), Exif's and IIM's.
 */
final class PhotoDateFormat {

	private static final String TIME = "(?:[T ](?<hour>\\d{2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9})\\d*)?)?)?";

	private static final String ZONE = "(?<zone>Z|[+-]\\d{2}:?\\d{2})?";

	private static final Pattern LONG = Pattern
		.compile("(?<year>\\d{4})(?:[-:](?<month>\\d{2})(?:[-:](?<day>\\d{2})" + TIME + ZONE + ")?)?");

	private static final Pattern SHORT = Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})"
			+ "(?:[T ]?(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})(?<fraction>)?(?<zone>[+-]\\d{4})?)?");

	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm:ss");

	private PhotoDateFormat() {
	}

	static Optional<PhotoDate> parse(String text) {
		String trimmed = text.strip();
		if (trimmed.length() > 40) {
			return Optional.empty();
		}
		for (Pattern pattern : new Pattern[] { LONG, SHORT }) {
			Matcher matcher = pattern.matcher(trimmed);
			if (matcher.matches()) {
				return read(matcher);
			}
		}
		return Optional.empty();
	}

	private static Optional<PhotoDate> read(Matcher matcher) {
		int year = number(matcher.group("year"));
		int month = number(matcher.group("month"));
		int day = (month == 0) ? 0 : number(matcher.group("day"));
		if (year == 0 || month > 12) {
			return Optional.empty();
		}
		try {
			if (day > 0) {
				LocalDate.of(year, month, day);
			}
			LocalTime time = (day > 0) ? time(matcher) : null;
			return Optional.of(new PhotoDate(year, month, day, time, (time != null) ? zone(matcher) : null));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static int number(@Nullable String digits) {
		return (digits == null || digits.isEmpty()) ? 0 : Integer.parseInt(digits);
	}

	private static @Nullable LocalTime time(Matcher matcher) {
		if (matcher.group("hour") == null) {
			return null;
		}
		String fraction = Objects.requireNonNullElse(matcher.group("fraction"), "");
		int nanos = fraction.isEmpty() ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
		return LocalTime.of(number(matcher.group("hour")), number(matcher.group("minute")),
				number(matcher.group("second")), nanos);
	}

	private static @Nullable ZoneOffset zone(Matcher matcher) {
		String zone = matcher.group("zone");
		return (zone == null || zone.isEmpty()) ? null : ZoneOffset.of(zone);
	}

	private static void digits(StringBuilder text, int number, int place) {
		for (int at = place; at > 0; at /= 10) {
			text.append((char) ('0' + number / at % 10));
		}
	}

	static String format(PhotoDate date) {
		StringBuilder text = new StringBuilder(25);
		digits(text, date.year(), 1_000);
		if (date.month() > 0) {
			digits(text.append('-'), date.month(), 10);
		}
		if (date.day() > 0) {
			digits(text.append('-'), date.day(), 10);
		}
		LocalTime time = date.time();
		if (time != null) {
			text.append('T').append(time.format((time.getNano() == 0) ? MINUTES : DateTimeFormatter.ISO_LOCAL_TIME));
		}
		ZoneOffset offset = date.offset();
		if (offset != null) {
			text.append(offset.getTotalSeconds() == 0 ? "+00:00" : offset.getId());
		}
		return text.toString();
	}

}

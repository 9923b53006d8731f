package org.cutline.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cutline.caption.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Reads the date of a dateline, English or Spanish, and finds the year that the wire
 * leaves out.
 */
final class DatelineDate {

	/** A dateline may be a little ahead of the desk's clock, across time zones. */
	private static final int AHEAD = 7;

	private static final List<List<String>> MONTHS = List.of(List.of("jan", "january", "ene", "enero"),
			List.of("feb", "february", "febrero"), List.of("mar", "march", "marzo"),
			List.of("apr", "april", "abr", "abril"), List.of("may", "mayo"), List.of("jun", "june", "junio"),
			List.of("jul", "july", "julio"), List.of("aug", "august", "ago", "agosto"),
			List.of("sep", "sept", "september", "set", "septiembre", "setiembre"), List.of("oct", "october", "octubre"),
			List.of("nov", "november", "noviembre"), List.of("dec", "december", "dic", "diciembre"));

	private static final String MONTH = "(?<month>\\p{L}{3,10})\\.?";

	private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";

	private static final List<Pattern> FORMS = Stream
		.of(MONTH + "\\s" + DAY + "(?:,?\\s(?<year>\\d{4}))?", DAY + "\\s" + MONTH + "(?:,?\\s(?<year>\\d{4}))?",
				DAY + "\\sde\\s" + MONTH + "(?:\\sdel?\\s(?<year>\\d{4}))?",
				DAY + "[/.](?<month>\\d{1,2})[/.](?<year>\\d{4})")
		.map((form) -> Pattern.compile("(?<![\\p{L}\\d])" + form + "[\\s,.]*$"))
		.toList();

	private DatelineDate() {
	}

	/**
	 * The date that a text ends in.
	 * @param head what stands before the agency, short
	 * @param from where it stands in the copy
	 * @return the date, without a value, or null
	 */
	static @Nullable WireDate atEnd(String head, int from) {
		for (Pattern form : FORMS) {
			Matcher matcher = form.matcher(head);
			if (matcher.find()) {
				int month = month(matcher.group("month"));
				int day = Integer.parseInt(matcher.group("day"));
				String year = matcher.group("year");
				if (month > 0 && day > 0 && day <= 31) {
					int end = (year != null) ? matcher.end("year") : Math.max(matcher.end("day"), monthEnd(matcher));
					return new WireDate(new TextRange(from + matcher.start(), from + end),
							(year != null) ? Integer.parseInt(year) : 0, month, day, null);
				}
			}
		}
		return null;
	}

	private static int monthEnd(Matcher matcher) {
		int end = matcher.end("month");
		return (end < matcher.end() && matcher.group().charAt(end - matcher.start()) == '.') ? end + 1 : end;
	}

	private static int month(String word) {
		if (Character.isDigit(word.charAt(0))) {
			int month = Integer.parseInt(word);
			return (month <= 12) ? month : 0;
		}
		String folded = word.toLowerCase(Locale.ROOT);
		return IntStream.range(0, MONTHS.size()).filter((at) -> MONTHS.get(at).contains(folded)).findFirst().orElse(-1)
				+ 1;
	}

	/**
	 * The same date with its day: in the printed year; else in the year that brings it
	 * nearest to a day that the copy itself gives; else the last such day before the
	 * reference or up to a week after it.
	 * @param date the date as printed
	 * @param evidence a full date in the copy, or null
	 * @param reference the day on which the copy came in
	 * @return the date with its value, null for a day that no calendar has
	 */
	static WireDate resolve(WireDate date, @Nullable LocalDate evidence, LocalDate reference) {
		LocalDate value;
		if (date.year() > 0) {
			value = day(date.year(), date);
		}
		else if (evidence != null) {
			value = nearest(date, evidence);
		}
		else {
			value = last(date, reference.plusDays(AHEAD));
		}
		return new WireDate(date.range(), date.year(), date.month(), date.day(), value);
	}

	private static @Nullable LocalDate nearest(WireDate date, LocalDate evidence) {
		LocalDate best = null;
		for (int year = evidence.getYear() - 4; year <= evidence.getYear() + 4; year++) {
			LocalDate candidate = day(year, date);
			if (candidate != null && (best == null || apart(candidate, evidence) < apart(best, evidence))) {
				best = candidate;
			}
		}
		return best;
	}

	private static long apart(LocalDate one, LocalDate other) {
		return Math.abs(ChronoUnit.DAYS.between(one, other));
	}

	private static @Nullable LocalDate last(WireDate date, LocalDate limit) {
		for (int year = limit.getYear(); year > limit.getYear() - 9; year--) {
			LocalDate candidate = day(year, date);
			if (candidate != null && !candidate.isAfter(limit)) {
				return candidate;
			}
		}
		return null;
	}

	private static @Nullable LocalDate day(int year, WireDate date) {
		try {
			return LocalDate.of(year, date.month(), date.day());
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}

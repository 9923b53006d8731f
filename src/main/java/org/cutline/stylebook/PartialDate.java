package org.cutline.stylebook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A date of which the day, or month and day, may be missing (0).
 *
 * @param year the year
 * @param month 1 to 12, or 0
 * @param day 1 to 31, or 0
 */
public record PartialDate(int year, int month, int day) {

	private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:[-:]?(\\d{2})(?:[-:]?(\\d{2}))?)?(?:[T ].*)?");

	/**
	 * Reads {@code 2023-11-07}, {@code 20231107}, {@code 2023:11:07}, {@code 2023-11} or
	 * {@code 2023}, a time behind it ignored; empty where it is no date.
	 */
	public static Optional<PartialDate> parse(String text) {
		Matcher written = WRITTEN.matcher(text.strip());
		if (!written.matches()) {
			return Optional.empty();
		}
		int year = Integer.parseInt(written.group(1));
		int month = number(written.group(2));
		int day = number(written.group(3));
		if (year == 0 || month > 12 || (month != 0 && day > YearMonth.of(year, month).lengthOfMonth())) {
			return Optional.empty();
		}
		return Optional.of(new PartialDate(year, month, (month != 0) ? day : 0));
	}

	private static int number(@Nullable String digits) {
		return (digits != null) ? Integer.parseInt(digits) : 0;
	}

	/** The day, where it is given. */
	public Optional<LocalDate> value() {
		return (this.day != 0) ? Optional.of(LocalDate.of(this.year, this.month, this.day)) : Optional.empty();
	}

}

package org.cutline.caption;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A date in a caption. A number that the text does not give is 0.
 *
 * @param range where it stands, its weekday not included
 * @param form the way it is written
 * @param role what happened on that day
 * @param year the year, or 0
 * @param month 1 to 12, or 0
 * @param day 1 to 31, or 0
 * @param weekday the weekday beside it, or null
 * @param weekdayRange where the weekday stands, or null
 */
public record CaptionDate(TextRange range, DateForm form, Role role, int year, int month, int day,
		@Nullable DayOfWeek weekday, @Nullable TextRange weekdayRange) {

	/** What a date in a caption is the date of. */
	public enum Role {

		/** The picture was taken. */
		TAKEN,

		/** The caption was sent. */
		SENT,

		/** The picture was given out. */
		ISSUED,

		/** Background: an event that the text talks about. */
		BACKGROUND

	}

	/** How much of a date is given. */
	public enum Precision {

		DAY, MONTH, YEAR,

		/** Day and month without a year. */
		DAY_WITHOUT_YEAR,

		/** Only a weekday or a word such as {@code hoy}. */
		WEEKDAY

	}

	public Precision precision() {
		if (this.year == 0) {
			return (this.day == 0) ? Precision.WEEKDAY : Precision.DAY_WITHOUT_YEAR;
		}
		if (this.month == 0) {
			return Precision.YEAR;
		}
		return (this.day == 0) ? Precision.MONTH : Precision.DAY;
	}

	/** The same date in another role. */
	public CaptionDate as(Role other) {
		return new CaptionDate(this.range, this.form, other, this.year, this.month, this.day, this.weekday,
				this.weekdayRange);
	}

	/** The day, where day, month and year are given and such a day exists. */
	public Optional<LocalDate> value() {
		if (precision() != Precision.DAY || this.day > YearMonth.of(this.year, this.month).lengthOfMonth()) {
			return Optional.empty();
		}
		return Optional.of(LocalDate.of(this.year, this.month, this.day));
	}

	/**
	 * The date in ISO 8601, as short as what is known: {@code 2023-11-07},
	 * {@code 2023-11}, {@code 2023}; empty without a year.
	 */
	public String iso() {
		return switch (precision()) {
			case DAY -> "%04d-%02d-%02d".formatted(this.year, this.month, this.day);
			case MONTH -> "%04d-%02d".formatted(this.year, this.month);
			case YEAR -> "%04d".formatted(this.year);
			case DAY_WITHOUT_YEAR, WEEKDAY -> "";
		};
	}

}

package org.cutline.caption;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
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
 * @param shift days from the day of reference for a word such as {@code ayer} (-1);
 * beside a weekday -1 for the one before ({@code last Tuesday}) and 1 for the one ahead
 * ({@code el próximo martes}); else 0
 */
public record CaptionDate(TextRange range, DateForm form, Role role, int year, int month, int day,
		@Nullable DayOfWeek weekday, @Nullable TextRange weekdayRange, int shift) {

	/** A date that says itself when it is. */
	public CaptionDate(TextRange range, DateForm form, Role role, int year, int month, int day,
			@Nullable DayOfWeek weekday, @Nullable TextRange weekdayRange) {
		this(range, form, role, year, month, day, weekday, weekdayRange, 0);
	}

	private static final int LEAP_DAY_YEARS = 8;

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
				this.weekdayRange, this.shift);
	}

	/** The day, where day, month and year are given and such a day exists. */
	public Optional<LocalDate> value() {
		if (precision() != Precision.DAY || this.day > YearMonth.of(this.year, this.month).lengthOfMonth()) {
			return Optional.empty();
		}
		return Optional.of(LocalDate.of(this.year, this.month, this.day));
	}

	/**
	 * The day that is meant, seen from another day: {@code on Tuesday} is the last
	 * Tuesday up to it, {@code ayer} the day before it, {@code March 18} the last one up
	 * to it.
	 * @param reference the day of the dateline or on which the picture was taken
	 * @return the day; empty where only a month or a year is given, or no such day exists
	 */
	public Optional<LocalDate> resolve(LocalDate reference) {
		return switch (precision()) {
			case DAY -> value();
			case MONTH, YEAR -> Optional.empty();
			case DAY_WITHOUT_YEAR -> lastUpTo(reference);
			case WEEKDAY -> Optional.of((this.weekday == null) ? reference.plusDays(this.shift)
					: (this.shift > 0) ? reference.with(TemporalAdjusters.next(this.weekday))
							: (this.shift < 0) ? reference.with(TemporalAdjusters.previous(this.weekday))
									: reference.with(TemporalAdjusters.previousOrSame(this.weekday)));
		};
	}

	/** A leap day goes back up to eight years. */
	private Optional<LocalDate> lastUpTo(LocalDate reference) {
		for (int back = 0; back <= LEAP_DAY_YEARS; back++) {
			YearMonth month = YearMonth.of(reference.getYear() - back, this.month);
			if (this.day <= month.lengthOfMonth() && !month.atDay(this.day).isAfter(reference)) {
				return Optional.of(month.atDay(this.day));
			}
		}
		return Optional.empty();
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

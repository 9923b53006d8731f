package org.cutline.metadata;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A date as photo metadata has it: as precise as it was written and no more. A year, a
 * month or a day may stand alone; a time may come with a zone or without.
 *
 * @param year the year
 * @param month the month, 1 to 12, or 0 if not known
 * @param day the day, 1 to 31, or 0 if not known
 * @param time the time of day, if known
 * @param offset the offset from UTC, if known
 */
public record PhotoDate(int year, int month, int day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

	/**
	 * Read a date in the form of XMP ({@code 2023-11-07T19:42:00+09:00} and every shorter
	 * form), Exif ({@code 2023:11:07 19:42:00}) or IIM ({@code 20231107}).
	 * @param text the text
	 * @return the date, or empty if it is none
	 */
	public static Optional<PhotoDate> parse(String text) {
		return PhotoDateFormat.parse(text);
	}

	/**
	 * The day, if it is known.
	 * @return the day, or empty for a bare year or month
	 */
	public Optional<LocalDate> date() {
		return (this.day == 0) ? Optional.empty() : Optional.of(LocalDate.of(this.year, this.month, this.day));
	}

	/**
	 * The date in the form of XMP, as precise as it is known.
	 * @return such as {@code 2023-11-07T19:42:00+09:00} or {@code 2024}
	 */
	@Override
	public String toString() {
		return PhotoDateFormat.format(this);
	}

}

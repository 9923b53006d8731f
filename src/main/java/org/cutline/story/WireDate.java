package org.cutline.story;

import java.time.LocalDate;

import org.cutline.caption.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * The date of a dateline.
 *
 * @param range where it is printed
 * @param year the year as printed, or 0 where the wire leaves it out
 * @param month 1 to 12
 * @param day 1 to 31
 * @param value the day, its year found where it is not printed; null for a day that no
 * calendar has
 */
public record WireDate(TextRange range, int year, int month, int day, @Nullable LocalDate value) {
}

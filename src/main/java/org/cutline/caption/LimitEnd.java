package org.cutline.caption;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;

import org.jspecify.annotations.Nullable;

/** When an embargo is lifted or a time limit runs out, as far as the words say it. */
public sealed interface LimitEnd {

	/**
	 * A point in time: {@code EMBARGOED UNTIL 0001 GMT 12 MARCH 2024}.
	 *
	 * @param day the day, null where only a time is given
	 * @param time the time of day, null where only a day is given
	 * @param zone the zone as printed, such as {@code GMT}; empty where none is given
	 */
	record At(@Nullable LocalDate day, @Nullable LocalTime time, String zone) implements LimitEnd {
	}

	/**
	 * A time after sending: {@code NO USE AFTER 14 DAYS}.
	 *
	 * @param length days, weeks, months or years
	 */
	record After(Period length) implements LimitEnd {
	}

}

package org.cutline.caption;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;

import org.jspecify.annotations.Nullable;

/** Reads when a limit ends, from the words behind it. */
final class LimitReader {

	private static final int LONGEST = 16;

	private final Page page;

	private final Tokens tokens;

	private @Nullable LocalDate day;

	private @Nullable LocalTime time;

	private String zone = "";

	private @Nullable Period length;

	/** The token after the last that says when. */
	int end;

	LimitReader(Page page, int from) {
		this.page = page;
		this.tokens = page.tokens;
		this.end = from;
		int i = from;
		while (i < Math.min(from + LONGEST, this.tokens.size()) && !this.tokens.newLine(i)) {
			int next = step(i);
			if (next == i && !isFiller(i)) {
				break;
			}
			this.end = (next > i) ? next : this.end;
			i = Math.max(next, i + 1);
		}
	}

	/** When the limit ends, or null where the words do not say it. */
	@Nullable LimitEnd limit() {
		if (this.length != null) {
			return new LimitEnd.After(this.length);
		}
		return (this.day != null || this.time != null) ? new LimitEnd.At(this.day, this.time, this.zone) : null;
	}

	private int step(int i) {
		if (this.time != null && this.zone.isEmpty() && isZone(i)) {
			this.zone = this.tokens.word(i);
			return i + 1;
		}
		int after = length(i);
		if (after == i && this.time == null) {
			after = time(i);
		}
		return (after == i && this.day == null) ? date(i) : after;
	}

	private boolean isZone(int i) {
		return this.tokens.isAny(i, "gmt", "utc", "bst", "cet", "cest", "est", "edt", "et", "pst", "pdt", "mez", "mesz",
				"jst");
	}

	private int length(int i) {
		int k = this.tokens.is(i + 1, "-") ? i + 2 : i + 1;
		int number = this.tokens.number(i);
		Period found = (number < 1 || number > 999) ? null : switch (this.tokens.key(k)) {
			case "day", "days", "dia", "dias", "tag", "tage", "tagen", "jour", "jours" -> Period.ofDays(number);
			case "week", "weeks", "semana", "semanas", "wochen" -> Period.ofWeeks(number);
			case "month", "months", "mes", "meses", "monate", "mois" -> Period.ofMonths(number);
			case "year", "years", "ano", "anos", "jahre" -> Period.ofYears(number);
			default -> null;
		};
		if (found == null) {
			return i;
		}
		this.length = found;
		return k + 1;
	}

	/** {@code 0001}, {@code 22:30}, {@code 10.00 Uhr}, {@code 6 p.m.}. */
	private int time(int i) {
		int number = this.tokens.number(i);
		if (number < 0) {
			return i;
		}
		boolean parted = this.tokens.isAny(i + 1, ":", ".") && this.tokens.glued(i + 1)
				&& this.tokens.digits(i + 2) == 2 && this.tokens.glued(i + 2) && !this.tokens.is(i + 3, ".");
		int hour = (this.tokens.digits(i) == 4) ? number / 100 : number;
		int minute = (this.tokens.digits(i) == 4) ? number % 100 : parted ? this.tokens.number(i + 2) : 0;
		int to = parted ? i + 3 : i + 1;
		boolean noon = this.tokens.isAny(to, "pm", "p");
		boolean half = noon || this.tokens.isAny(to, "am", "a") && !this.tokens.isCapital(to + 1);
		boolean said = parted || half
				|| this.tokens.digits(i) == 4 && (isZone(to) || this.tokens.word(i).startsWith("0")
						|| this.tokens.isAny(to, "h", "hrs", "hours", "horas", "uhr")
						|| this.tokens.known(to).weekday > 0 || this.tokens.is(to, "on"));
		if (!said || hour > 23 || minute > 59) {
			return i;
		}
		this.time = LocalTime.of((noon && hour < 12) ? hour + 12 : hour, minute);
		while (this.tokens.isAny(to, "pm", "am", "p", "a", "m", ".", "h", "hrs", "hours", "horas", "uhr")
				&& !this.tokens.newLine(to) && (half || !this.tokens.isAny(to, ".", "a"))) {
			to++;
		}
		return to;
	}

	private int date(int i) {
		DateReader reader = new DateReader(this.page);
		int to = reader.at(i);
		CaptionDate found = reader.last();
		if (to == i || found == null) {
			return i;
		}
		this.day = found.value().orElse(null);
		return (this.day != null || found.form() == DateForm.RELATIVE) ? to : i;
	}

	private boolean isFiller(int i) {
		return this.tokens.known(i).weekday > 0 || this.tokens.isAny(i, "on", "at", "the", "of", "until", "to", "de",
				"las", "la", "del", "el", "a", ",", ":", "-", "hasta", "after", "before", "bis", "am", "um", "local",
				"time", "hora", "from", "for", "within", "than", "dia", "no", "not", "later", "use", "antes",
				"jusqu'au", "until", "ab", "vor") && !isStop(i);
	}

	private boolean isStop(int i) {
		return this.tokens.is(i, "-") && !this.tokens.isNumber(i + 1) && this.tokens.known(i + 1).weekday == 0;
	}

}

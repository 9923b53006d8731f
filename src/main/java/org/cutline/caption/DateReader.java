package org.cutline.caption;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Finds the dates of a caption in every form that agencies use. */
final class DateReader {

	private final Page page;

	private final Tokens tokens;

	private final DateRoles roles;

	private final List<CaptionDate> found = new ArrayList<>();

	DateReader(Page page) {
		this.page = page;
		this.tokens = page.tokens;
		this.roles = new DateRoles(page);
	}

	List<CaptionDate> read() {
		int i = 0;
		while (i < this.tokens.size()) {
			int end = this.page.isCredit(i) || this.page.isLimit(i) ? i : at(i);
			i = Math.max(end, i + 1);
		}
		return isCombined() ? this.found.stream().map(DateReader::background).toList() : this.found;
	}

	private static CaptionDate background(CaptionDate date) {
		return (date.year() != 0) ? date.as(CaptionDate.Role.BACKGROUND) : date;
	}

	/** Whether it is a combination of pictures of several days. */
	private boolean isCombined() {
		if (!hasSeveralDays()) {
			return false;
		}
		for (int i = 0; i < this.tokens.size(); i++) {
			if (this.page.in(WordList.COMBINED, i)) {
				return true;
			}
		}
		return false;
	}

	private boolean hasSeveralDays() {
		CaptionDate first = null;
		for (CaptionDate date : this.found) {
			boolean full = date.year() != 0 && date.day() != 0 && date.role() == CaptionDate.Role.TAKEN;
			if (full && first != null
					&& (date.year() != first.year() || date.month() != first.month() || date.day() != first.day())) {
				return true;
			}
			first = (full && first == null) ? date : first;
		}
		return false;
	}

	/** The date found last, or null. */
	@Nullable CaptionDate last() {
		return this.found.isEmpty() ? null : this.found.getLast();
	}

	/** Reads a date that begins at a token; gives the token after it. */
	int at(int i) {
		if (this.tokens.isNumber(i)) {
			int end = startingWithNumber(i);
			return (end > i) ? end : year(i);
		}
		if (this.tokens.isWord(i)) {
			int month = month(i);
			if (month > 0) {
				return startingWithMonth(i, month);
			}
			return relative(i);
		}
		return i;
	}

	private int month(int i) {
		return this.tokens.known(i).month;
	}

	private int startingWithNumber(int i) {
		int compact = compact(i);
		if (compact > i) {
			return compact;
		}
		int numbers = numbers(i);
		if (numbers > i) {
			return numbers;
		}
		int day = this.tokens.number(i);
		if (day < 1 || day > 31 || this.tokens.digits(i) > 2) {
			return i;
		}
		int k = i + 1;
		boolean dot = this.tokens.is(k, ".");
		boolean of = this.tokens.is(dot ? k + 1 : k, "de");
		k += (dot ? 1 : 0) + (of ? 1 : 0);
		if (this.tokens.isAny(k, "st", "nd", "rd", "th") && this.tokens.glued(k)) {
			k++;
		}
		int month = month(k);
		return (month > 0) ? dayMonth(i, day, k, month, of, dot) : i;
	}

	private int dayMonth(int i, int day, int monthAt, int month, boolean of, boolean dot) {
		int k = monthAt + 1;
		boolean comma = false;
		if (this.tokens.is(k, ".") && this.tokens.key(monthAt).length() <= 4) {
			k++;
		}
		if (this.tokens.isAny(k, "de", "del", ",")) {
			comma = this.tokens.is(k, ",");
			k++;
		}
		if (!isYear(k)) {
			if (of || this.tokens.isCapital(monthAt) || dot) {
				add(form(i, monthAt, of, dot, comma), i, monthAt + 1, 0, month, day);
				return monthAt + 1;
			}
			return i;
		}
		add(form(i, monthAt, of, dot, comma), i, k + 1, this.tokens.number(k), month, day);
		return k + 1;
	}

	private DateForm form(int dayAt, int monthAt, boolean of, boolean dot, boolean comma) {
		if (of) {
			return this.page.in(WordList.MONTHS_PT, monthAt) && !this.page.in(WordList.MONTHS_ES, monthAt)
					? DateForm.PORTUGUESE : DateForm.SPANISH;
		}
		if (this.page.in(WordList.MONTHS_EN, monthAt)) {
			boolean epa = this.tokens.digits(dayAt) == 2 && !comma && !dot && monthAt == dayAt + 1;
			return epa ? DateForm.EPA : dot ? DateForm.GERMAN : DateForm.DAY_MONTH_YEAR;
		}
		if (this.page.in(WordList.MONTHS_DE, monthAt) && (dot || !this.page.in(WordList.MONTHS_ES, monthAt))) {
			return DateForm.GERMAN;
		}
		if (this.page.in(WordList.MONTHS_FR, monthAt)) {
			return DateForm.FRENCH;
		}
		return this.page.in(WordList.MONTHS_ES, monthAt) || this.page.in(WordList.MONTHS_PT, monthAt)
				? DateForm.DAY_MONTH_YEAR : DateForm.SHORT_MONTH;
	}

	private int startingWithMonth(int i, int month) {
		int k = i + 1;
		boolean stop = this.tokens.is(k, ".") && this.tokens.glued(k);
		k += stop ? 1 : 0;
		if (this.tokens.isNumber(k) && this.tokens.digits(k) <= 2) {
			return monthDay(i, month, k, stop);
		}
		int y = this.tokens.isAny(k, "de", "del", ",") ? k + 1 : k;
		if (isYear(y) && (this.tokens.isCapital(i) || this.tokens.isAny(k, "de", "del"))) {
			add(DateForm.MONTH_YEAR, i, y + 1, this.tokens.number(y), month, 0);
			return y + 1;
		}
		return i;
	}

	private int monthDay(int i, int month, int dayAt, boolean stop) {
		int day = this.tokens.number(dayAt);
		if (day < 1 || day > 31 || !this.tokens.isCapital(i)) {
			return i;
		}
		int k = dayAt + 1;
		if (this.tokens.isAny(k, "st", "nd", "rd", "th") && this.tokens.glued(k)) {
			k++;
		}
		boolean shortMonth = stop || this.page.in(WordList.MONTHS_AP, i) && !this.page.in(WordList.MONTHS_EN, i);
		int y = this.tokens.is(k, ",") ? k + 1 : k;
		if (isYear(y)) {
			add(shortMonth ? DateForm.AP : DateForm.US, i, y + 1, this.tokens.number(y), month, day);
			return y + 1;
		}
		boolean getty = this.tokens.isCaps(i) && this.tokens.is(k, ":");
		add(getty ? DateForm.GETTY : shortMonth ? DateForm.AP : DateForm.US, i, k, 0, month, day);
		return k;
	}

	private boolean isYear(int i) {
		int year = this.tokens.number(i);
		return this.tokens.digits(i) == 4 && year >= 1800 && year < 2200;
	}

	/** {@code 13/01/2022}, {@code 24-06-2014}, {@code 23.07.2020}, {@code 2023-11-07}. */
	private int numbers(int i) {
		if (!this.tokens.isAny(i + 1, "/", "-", ".") || !this.tokens.is(i + 3, this.tokens.key(i + 1))
				|| !this.tokens.isNumber(i + 2) || !this.tokens.isNumber(i + 4) || this.tokens.number(i + 2) < 1) {
			return i;
		}
		int one = this.tokens.number(i);
		int two = this.tokens.number(i + 2);
		if (isYear(i) && two <= 12 && this.tokens.number(i + 4) <= 31 && this.tokens.digits(i + 4) == 2) {
			add(DateForm.ISO, i, i + 5, one, two, this.tokens.number(i + 4));
			return i + 5;
		}
		if (!isYear(i + 4) || one < 1 || one > 31 || two > 31 || (one > 12 && two > 12)) {
			return i;
		}
		boolean monthFirst = two > 12;
		add(DateForm.NUMBERS, i, i + 5, this.tokens.number(i + 4), monthFirst ? one : two, monthFirst ? two : one);
		return i + 5;
	}

	private int compact(int i) {
		if (this.tokens.digits(i) != 8) {
			return i;
		}
		int number = this.tokens.number(i);
		int month = (number / 100) % 100;
		int day = number % 100;
		if (number / 10000 < 1800 || number / 10000 > 2199 || month < 1 || month > 12 || day < 1 || day > 31) {
			return i;
		}
		add(DateForm.COMPACT, i, i + 1, number / 10000, month, day);
		return i + 1;
	}

	private int year(int i) {
		boolean after = this.tokens.isAny(i - 1, "in", "en", "im", "em") && i > 0;
		if (isYear(i) && isYearOfEvent(i)) {
			add(DateForm.YEAR, i, i + 1, this.tokens.number(i), 0, 0);
			return i + 1;
		}
		boolean ends = i + 1 >= this.tokens.size() || this.tokens.isMark(i + 1) || this.tokens.newLine(i + 1)
				|| this.tokens.isAny(i + 1, "in", "at", "en");
		if (isYear(i) && after && ends && !this.tokens.glued(i)) {
			add(DateForm.YEAR, i, i + 1, this.tokens.number(i), 0, 0);
			return i + 1;
		}
		return i;
	}

	/**
	 * {@code at the 2021 launch}, {@code beim G7-Gipfel 2015 im}, {@code , from 2015,}.
	 */
	private boolean isYearOfEvent(int i) {
		boolean article = this.tokens.isAny(i - 1, "the", "a", "an") && this.tokens.isAny(i - 2, "at", "during");
		if (article) {
			return this.tokens.isWord(i + 1) && !this.tokens.isCapital(i + 1) && !this.tokens.is(i + 1, "season");
		}
		boolean german = this.page.language == CaptionLanguage.GERMAN && this.tokens.isCapital(i - 1)
				&& this.tokens.isAny(i + 1, "im", "in");
		boolean from = this.tokens.is(i - 1, "from") && this.tokens.is(i - 2, ",") && this.tokens.is(i + 1, ",");
		return german || from;
	}

	private int relative(int i) {
		boolean named = this.page.in(WordList.WEEKDAYS_EN, i) || this.page.in(WordList.WEEKDAYS_DE, i);
		boolean weekday = named || (this.tokens.known(i).weekday > 0 && !this.tokens.isCapital(i));
		boolean word = this.page.in(WordList.RELATIVE, i);
		if (word || (weekday && !datedBehind(i))) {
			add(DateForm.RELATIVE, i, i + 1, 0, 0, 0);
			return i + 1;
		}
		return i;
	}

	private boolean datedBehind(int i) {
		int k = this.tokens.is(i + 1, ",") ? i + 2 : i + 1;
		return month(k) > 0 && this.tokens.isCapital(k) || (this.tokens.isNumber(k) && this.tokens.digits(k) <= 2);
	}

	private void add(DateForm form, int from, int to, int year, int month, int day) {
		int w = this.tokens.is(from - 1, ",") ? from - 2 : from - 1;
		if (this.tokens.isAny(w, "el", "den", "on")) {
			w--;
		}
		int weekday = this.tokens.known((form == DateForm.RELATIVE) ? from : w).weekday;
		int at = (form == DateForm.RELATIVE) ? from : w;
		this.found.add(new CaptionDate(this.tokens.range(from, to), form,
				this.roles.role(from, weekday > 0 ? at : from), year, month, day,
				(weekday > 0) ? DayOfWeek.of(weekday) : null, (weekday > 0) ? this.tokens.range(at, at + 1) : null,
				(form == DateForm.RELATIVE) ? this.roles.shift(from) : 0));
		this.page.claim((weekday > 0) ? at : from, to);
	}

}

package org.cutline.caption;

import java.util.ArrayList;
import java.util.List;

import org.cutline.caption.CaptionDate.Role;
import org.jspecify.annotations.Nullable;

/** Tells what a date is the date of, by the words in front of it. */
final class DateRoles {

	private static final int CLAUSE = 12;

	private static final int LONGEST_SENTENCE = 24;

	private final Page page;

	private final Tokens tokens;

	DateRoles(Page page) {
		this.page = page;
		this.tokens = page.tokens;
	}

	/** {@code yesterday} is -1; {@code last Tuesday} too, {@code el próximo martes} 1. */
	int shift(int i) {
		return switch (this.tokens.key(i)) {
			case "yesterday", "ayer", "anoche", "gestern", "hier", "ontem", "ieri", "gisteren" -> -1;
			case "anteayer", "antier", "anteontem", "vorgestern" -> -2;
			case "tomorrow", "demain", "amanha" -> 1;
			default -> besideWeekday(i);
		};
	}

	private int besideWeekday(int i) {
		if (this.tokens.known(i).weekday == 0) {
			return 0;
		}
		boolean past = this.tokens.isAny(i - 1, "last", "pasado") || this.tokens.isAny(i + 1, "pasado", "dernier");
		boolean ahead = this.tokens.isAny(i - 1, "next", "proximo") || this.tokens.isAny(i + 1, "proximo", "prochain");
		return past ? -1 : ahead ? 1 : 0;
	}

	/**
	 * What the date from a token on is the date of; it begins, weekday and all, at
	 * {@code start}.
	 */
	Role role(int from, int start) {
		int k = start - 1;
		if (this.page.in(WordList.ISSUED, this.tokens.isAny(k, "on", "el", "am") ? k - 1 : k)) {
			return Role.ISSUED;
		}
		while (k >= 0 && this.tokens.isAny(k, "on", "el", "am", "the", "le", "em", ":", "date", "dated", ",")) {
			if (this.tokens.is(k, "date") && this.tokens.is(k - 1, "issue")) {
				return Role.ISSUED;
			}
			k--;
		}
		boolean background = this.tokens.isWord(k) && !this.tokens.newLine(k + 1)
				&& this.page.in(WordList.BACKGROUND, k);
		return (background || isLifeDate(start) || isGermanLifeDate(from)
				|| (this.tokens.isNumber(from) && isFuture(k))) ? Role.BACKGROUND : Role.TAKEN;
	}

	/** {@code who died in Tokyo, Japan, on}: a day of a life, not of the picture. */
	private boolean isLifeDate(int start) {
		for (int k = start - 1; k > Math.max(0, start - CLAUSE) && !this.tokens.is(k, "."); k--) {
			if (this.tokens.isAny(k, "who", "que", "quien")) {
				int verb = this.tokens.isAny(k + 1, "was", "were", "fue") ? k + 2 : k + 1;
				return this.page.in(WordList.LIFE, verb);
			}
		}
		return false;
	}

	/** {@code Am 13. April 2025 ist der Autor in Lima gestorben}. */
	private boolean isGermanLifeDate(int from) {
		if (this.page.language != CaptionLanguage.GERMAN) {
			return false;
		}
		for (int k = from; k < Math.min(this.tokens.size(), from + LONGEST_SENTENCE); k++) {
			if (this.page.in(WordList.LIFE, k)) {
				return true;
			}
			if (this.tokens.is(k, ".") && this.tokens.isWord(k - 1)) {
				return false;
			}
		}
		return false;
	}

	private boolean isFuture(int to) {
		for (int k = to; k > Math.max(0, to - 12) && !this.tokens.is(k, "."); k--) {
			if (this.tokens.is(k, "will") || this.tokens.is(k, "scheduled")) {
				return true;
			}
		}
		return false;
	}

	/** Gives roles: the picture's date is the first full one that is not background. */
	static List<CaptionDate> settle(List<CaptionDate> dates, @Nullable CaptionDate sent) {
		CaptionDate taken = null;
		for (CaptionDate date : dates) {
			boolean better = taken == null || date.precision().ordinal() < taken.precision().ordinal();
			if (date.role() == Role.TAKEN && date.year() != 0 && date != sent && better) {
				taken = date;
			}
		}
		List<CaptionDate> settled = new ArrayList<>();
		for (CaptionDate date : dates) {
			Role role = (date == taken) ? Role.TAKEN : (date == sent) ? Role.SENT : (date.role() == Role.ISSUED)
					? Role.ISSUED : (date.year() == 0 && date.role() == Role.TAKEN) ? Role.TAKEN : Role.BACKGROUND;
			settled.add(date.as(role));
		}
		return settled;
	}

}

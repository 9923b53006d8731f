package org.cutline.caption;

/**
 * Skips a slug in front: {@code Soccer Football - League - A v B - Stadium, London,
 * Britain - October 22, 2024}, where teams and events stand, but no persons.
 */
final class SlugReader {

	private static final int LONGEST = 60;

	private SlugReader() {
	}

	/** The token after the slug's date, or {@code from} where there is no slug. */
	static int end(Page page, int from, int to) {
		if (page.tokens.is(from, "mandatory") && page.tokens.is(from + 1, "credit")) {
			return nextLine(page, from, to);
		}
		if (page.tokens.is(from + 1, ":")) {
			return sport(page, from, to);
		}
		int dashes = 0;
		int limit = Math.min(to, from + LONGEST);
		for (int i = from + 1; i < limit; i++) {
			if (page.tokens.is(i, "-") && !page.tokens.glued(i) && !page.tokens.glued(i + 1)) {
				dashes++;
			}
			if (page.isClaimed(i) && dashes >= 2) {
				int end = i;
				while (end < to && (page.isClaimed(end) || page.tokens.is(end, "-"))) {
					end++;
				}
				return (end < to) ? end : from;
			}
		}
		return from;
	}

	private static int nextLine(Page page, int from, int to) {
		int i = from + 1;
		while (i < to && !page.tokens.newLine(i)) {
			i++;
		}
		return (i < to) ? i : from;
	}

	/** {@code Handball: Bundesliga, Kiel - Magdeburg, 3. Spieltag. Kiels Torwart}. */
	private static int sport(Page page, int from, int to) {
		boolean match = false;
		for (int i = from + 2; i < Math.min(to, from + LONGEST); i++) {
			match |= page.tokens.is(i, "-") && !page.tokens.glued(i);
			if (match && page.tokens.is(i, ".") && !page.tokens.isNumber(i - 1) && !page.isAbbreviation(i)) {
				return (i + 1 < to) ? i + 1 : from;
			}
		}
		return from;
	}

}

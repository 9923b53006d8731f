package org.cutline.caption;

/**
 * Reads a place that only helps to find the one before it: {@code Versailles, near Paris,
 * France}, {@code Nyirbator, 245 kms east of Budapest, Hungary},
 * {@code Brovary, a suburb of Kyiv}.
 */
final class NearbyPlace {

	private static final int LONGEST_BRACKET = 7;

	private final Page page;

	private final Tokens tokens;

	private final PlaceNames names;

	NearbyPlace(Page page, PlaceNames names) {
		this.page = page;
		this.tokens = page.tokens;
		this.names = names;
	}

	/** The token after the place, or {@code from} where there is none. */
	int end(int from) {
		int at = suburb(from);
		at = (at > from) ? at : distance(from);
		at = (at > from) ? at : beside(from);
		return (at > from && this.tokens.isCapital(at)) ? this.names.run(at) : from;
	}

	private int suburb(int from) {
		boolean suburb = this.tokens.isAny(from, "a", "the", "una", "un")
				&& (this.page.in(WordList.DISTRICTS, from + 1) || this.page.in(WordList.SETTLEMENTS, from + 1));
		return (suburb && this.tokens.isAny(from + 2, "of", "near", "de", "outside", "in")) ? from + 3 : from;
	}

	private int beside(int from) {
		if (this.page.in(WordList.DIRECTIONS, from) && this.tokens.is(from + 1, "of")) {
			return from + 2;
		}
		if (this.tokens.isAny(from, "near", "outside")) {
			return from + 1;
		}
		return (this.tokens.is(from, "cerca") || this.tokens.is(from, "close"))
				&& this.tokens.isAny(from + 1, "de", "to") ? from + 2 : from;
	}

	/** {@code some 30 kilometers (18 miles) north-east of}, {@code a 12 km al sur de}. */
	private int distance(int from) {
		int i = this.tokens.isAny(from, "some", "about", "around", "a", "unos", "nearly", "just", "roughly",
				"approximately") ? from + 1 : from;
		i = this.tokens.is(i, "unos") ? i + 1 : i;
		if (!this.tokens.isNumber(i)) {
			return from;
		}
		while (this.tokens.isNumber(i) || this.tokens.isAny(i, ".", ",", "-") && this.tokens.isNumber(i + 1)) {
			i++;
		}
		i = this.tokens.is(i, "-") ? i + 1 : i;
		if (!this.tokens.isAny(i, "km", "kms", "kilometers", "kilometres", "kilometer", "mile", "miles", "mi",
				"kilometros", "minutes")) {
			return from;
		}
		i = bracket(i + 1);
		while (this.page.in(WordList.DIRECTIONS, i) || this.page.in(WordList.SPANISHDIRECTIONS, i)
				|| this.tokens.isAny(i, "-", "al", "away")) {
			i++;
		}
		return this.tokens.isAny(i, "of", "from", "de", "outside") ? i + 1 : from;
	}

	private int bracket(int i) {
		if (!this.tokens.is(i, "(")) {
			return i;
		}
		for (int k = i + 1; k < i + LONGEST_BRACKET; k++) {
			if (this.tokens.is(k, ")")) {
				return k + 1;
			}
		}
		return i;
	}

}

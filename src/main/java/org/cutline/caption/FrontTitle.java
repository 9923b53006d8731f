package org.cutline.caption;

/**
 * Reads the office that ends with a comma before a name, whatever stands in it:
 * {@code El secretario general del Partido Obrero (PO), Ana Gil}.
 */
final class FrontTitle {

	private static final int LONGEST = 24;

	private final Page page;

	private final Tokens tokens;

	private final WordSense sense;

	private final int bodyFrom;

	FrontTitle(Page page, WordSense sense, int bodyFrom) {
		this.page = page;
		this.tokens = page.tokens;
		this.sense = sense;
		this.bodyFrom = bodyFrom;
	}

	/** The first token of the office, or {@code from} where none stands there. */
	int start(int from) {
		int comma = comma(from);
		if (comma < 0) {
			return from;
		}
		for (int i = comma - 1; i >= this.bodyFrom && comma - i < LONGEST; i--) {
			boolean bracket = this.tokens.is(i, ")") && this.tokens.is(i - 2, "(");
			i -= bracket ? 2 : 0;
			boolean ends = this.tokens.isMark(i) && !bracket && !isInside(i) || this.page.isClaimed(i)
					|| this.tokens.newLine(i + 1) || this.sense.isDoing(i) && !this.sense.isOffice(i)
					|| this.sense.is(i, WordKind.KIN);
			if (ends) {
				return from;
			}
			if (isArticle(i) && opensOffice(i + 1)) {
				return i + 1;
			}
		}
		return from;
	}

	/** The comma before a name, {@code el español} between left out; or -1. */
	private int comma(int from) {
		boolean demonym = this.sense.is(from - 1, WordKind.DEMONYM) && this.sense.isLower(from - 1)
				&& isArticle(from - 2);
		int comma = demonym ? from - 3 : from - 1;
		return (comma > this.bodyFrom && this.tokens.is(comma, ",")) ? comma : -1;
	}

	/** Marks that do not end a title: {@code EE.UU.}, {@code Asia-Pacífico}. */
	private boolean isInside(int i) {
		return this.tokens.isAny(i, "-", "'") && this.tokens.glued(i)
				|| this.tokens.is(i, ".") && this.page.isAbbreviation(i) || this.tokens.is(i, "&");
	}

	private boolean isArticle(int i) {
		return this.tokens.isAny(i, "el", "la", "al", "del", "los", "las", "the", "der", "die", "le", "o", "a");
	}

	/** {@code secretario}, {@code primer ministro}: an office, small words before it. */
	private boolean opensOffice(int i) {
		int k = i;
		while (k < i + 3 && this.sense.isAny(k, WordKind.MOD, WordKind.DEMONYM) && !this.sense.is(k, WordKind.ROLE)) {
			k++;
		}
		return this.sense.is(k, WordKind.ROLE)
				&& (this.sense.isLower(k) || this.sense.language() == CaptionLanguage.GERMAN)
				&& !this.sense.isAny(k, WordKind.KIN, WordKind.FUNCTION);
	}

}

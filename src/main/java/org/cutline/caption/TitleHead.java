package org.cutline.caption;

/** Tells where a title before a name begins, and whether it is one. */
final class TitleHead {

	private final Page page;

	private final Tokens tokens;

	private final WordSense sense;

	private final int bodyFrom;

	TitleHead(Page page, WordSense sense, int bodyFrom) {
		this.page = page;
		this.tokens = page.tokens;
		this.sense = sense;
		this.bodyFrom = bodyFrom;
	}

	/**
	 * The first token of the title within the words before a name; the name's own where
	 * they are none.
	 * @param from the first of the words
	 * @param to the name's first token
	 */
	int from(int from, int to) {
		int first = first(from, to);
		return holds(first, to) ? first : to;
	}

	/** Leaves out what cannot begin a title: articles, verbs, stray words. */
	private int first(int from, int to) {
		int i = from;
		while (i < to && !begins(i, to)) {
			i++;
		}
		for (int k = i; k < to && !this.sense.isOffice(k); k++) {
			boolean of = this.tokens.isAny(k, "del", "al", "de", "a", "con") || this.tokens.isAny(k, "la", "el");
			if (of && this.sense.isLower(k + 1) && this.sense.isOffice(k + 1)) {
				return k + 1;
			}
		}
		return i;
	}

	private boolean begins(int i, int to) {
		if (this.sense.isCapital(i) && this.sense.is(i, WordKind.KNOWN)
				&& this.page.lexicon.cities.at(this.tokens, i) != null) {
			return true;
		}
		if (!this.tokens.isWord(i)
				|| (this.sense.is(i, WordKind.CONNECTOR) || this.tokens.isAny(i, "von", "vom", "zur", "zum"))
						&& !this.sense.isAny(i, WordKind.MOD, WordKind.ROLE)) {
			return false;
		}
		if (this.tokens.is(i, "s") || this.sense.isAny(i, WordKind.FUNCTION, WordKind.BEFORE) && !this.sense.isOffice(i)
				&& !this.sense.is(i, WordKind.MOD) && !this.tokens.isCaps(i)) {
			return false;
		}
		if (this.sense.isCapital(i) || this.sense.isOffice(i) || this.sense.isAny(i, WordKind.MOD, WordKind.DEMONYM)) {
			return true;
		}
		boolean behind = i > this.bodyFrom && (this.tokens.isAny(i - 1, "the", "a", "an", "el", "la"));
		return behind && i + 1 < to;
	}

	/** Whether an office is in it. */
	private boolean holds(int from, int to) {
		for (int i = from; i < to; i++) {
			if (this.sense.isOffice(i)) {
				return true;
			}
		}
		return false;
	}

}

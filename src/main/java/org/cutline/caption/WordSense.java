package org.cutline.caption;

/** The words of one caption by what they may be. */
final class WordSense {

	private final Tokens tokens;

	private final int[] bits;

	private final int offset;

	private final CaptionLanguage language;

	WordSense(Page page, CaptionLanguage language, int from, int to) {
		this.language = language;
		this.tokens = page.tokens;
		this.offset = from;
		this.bits = new int[Math.max(0, to - from)];
		for (int i = from; i < to; i++) {
			this.bits[i - from] = this.tokens.isWord(i) ? page.lexicon.people.of(this.tokens.key(i)) : 0;
		}
	}

	CaptionLanguage language() {
		return this.language;
	}

	int of(int token) {
		int i = token - this.offset;
		return (i >= 0 && i < this.bits.length) ? this.bits[i] : 0;
	}

	boolean is(int token, WordKind kind) {
		return (of(token) & kind.bit) != 0;
	}

	boolean isAny(int token, WordKind one, WordKind other) {
		return (of(token) & (one.bit | other.bit)) != 0;
	}

	/** Whether a word is of a kind in any token from one to before another. */
	boolean anyIn(int from, int to, int bits) {
		for (int i = from; i < to; i++) {
			if ((of(i) & bits) != 0) {
				return true;
			}
		}
		return false;
	}

	/** Whether a word is one's role, a form of address or what belongs to it. */
	boolean isOffice(int token) {
		int bits = of(token);
		boolean team = (bits & WordKind.TEAM.bit) != 0 && this.tokens.isCapital(token);
		return (bits & (WordKind.ROLE.bit | WordKind.HONOR.bit | WordKind.TITLE.bit)) != 0
				|| !team && (bits & WordKind.ROLES.bit) != 0;
	}

	/** A word with a small letter in front. */
	boolean isLower(int token) {
		return this.tokens.isWord(token) && !this.tokens.isCapital(token);
	}

	/** Whether what persons do follows: a verb, or an English word that ends as one. */
	boolean isDoing(int token) {
		if (!isLower(token)) {
			return false;
		}
		String key = this.tokens.key(token);
		return is(token, WordKind.VERB)
				|| (this.language == CaptionLanguage.ENGLISH && key.length() > 3 && key.endsWith("s") && !key.endsWith("ss") && of(token) == 0);
	}

}

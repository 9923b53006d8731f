package org.cutline.caption;

/** The words of one caption by what they may be. */
final class WordSense {

	private final Page page;

	private final Tokens tokens;

	private final int[] bits;

	private final int offset;

	private static final int CAPITAL = 1 << 31;

	/** {@code Don}: in English a given name. */
	private static final int HONOR_OR_GIVEN = WordKind.HONOR.bit | WordKind.MAYGIVEN.bit;

	private final CaptionLanguage language;

	WordSense(Page page, CaptionLanguage language, int from, int to) {
		this.language = language;
		this.page = page;
		this.tokens = page.tokens;
		this.offset = from;
		this.bits = new int[Math.max(0, to - from)];
		for (int i = from; i < to; i++) {
			if (this.tokens.isWord(i)) {
				int kinds = PersonWords.of(this.tokens.known(i), this.tokens.key(i));
				boolean given = language == CaptionLanguage.ENGLISH && (kinds & HONOR_OR_GIVEN) == HONOR_OR_GIVEN;
				kinds &= given ? ~(WordKind.HONOR.bit | WordKind.TITLE.bit) : -1;
				this.bits[i - from] = this.tokens.isCapital(i) ? kinds | CAPITAL : kinds;
			}
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
		boolean team = (bits & WordKind.TEAM.bit) != 0 && isCapital(token);
		return (bits & (WordKind.ROLE.bit | WordKind.HONOR.bit | WordKind.TITLE.bit)) != 0
				|| !team && (bits & WordKind.ROLES.bit) != 0;
	}

	boolean isCapital(int token) {
		return (of(token) & CAPITAL) != 0;
	}

	/** A capitalised word that is no month and no weekday where it stands. */
	boolean isNamePart(int token) {
		return is(token, WordKind.CALENDAR) ? this.page.isNamePart(token) : isCapital(token);
	}

	boolean isParticle(int token) {
		return is(token, WordKind.PARTICLE);
	}

	/** A word with a small letter in front. */
	boolean isLower(int token) {
		return this.tokens.isWord(token) && !isCapital(token);
	}

	private boolean endsAsVerb(String key) {
		return switch (this.language) {
			case ENGLISH -> key.endsWith("s") && !key.endsWith("ss");
			case GERMAN -> key.length() > 4 && key.endsWith("t");
			default -> false;
		};
	}

	/** Whether what persons do follows: a verb, or an English word that ends as one. */
	boolean isDoing(int token) {
		if (!isLower(token)) {
			return false;
		}
		String key = this.tokens.key(token);
		return is(token, WordKind.VERB) || (of(token) & ~CAPITAL) == 0 && key.length() > 3 && endsAsVerb(key);
	}

}

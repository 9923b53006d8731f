package org.cutline.caption;

import java.util.BitSet;

/** A caption while it is read: its tokens, and which of them a part has claimed. */
final class Page {

	final String text;

	final Tokens tokens;

	final Lexicon lexicon;

	/** The language it is read in, English until it is detected. */
	CaptionLanguage language = CaptionLanguage.ENGLISH;

	private final BitSet claimed = new BitSet();

	private final BitSet credits = new BitSet();

	private final BitSet limits = new BitSet();

	Page(String text, Lexicon lexicon) {
		this.text = text;
		this.lexicon = lexicon;
		this.tokens = new Tokens(text, lexicon.vocabulary);
	}

	/** Takes tokens as part of something that is not running text. */
	void claim(int from, int to) {
		this.claimed.set(from, Math.max(from, to));
	}

	void claimCredit(int from, int to) {
		claim(from, to);
		this.credits.set(from, Math.max(from, to));
	}

	void claimLimit(int from, int to) {
		claim(from, to);
		this.limits.set(from, Math.max(from, to));
	}

	/** Whether a token belongs to words that limit use. */
	boolean isLimit(int token) {
		return token >= 0 && this.limits.get(token);
	}

	boolean isClaimed(int token) {
		return token >= 0 && this.claimed.get(token);
	}

	boolean isCredit(int token) {
		return token >= 0 && this.credits.get(token);
	}

	/** The first token from here that nothing has claimed, or the number of tokens. */
	int nextFree(int token) {
		return Math.min(this.claimed.nextClearBit(token), this.tokens.size());
	}

	/** Whether a full stop at a token ends an initial or a short form, not a sentence. */
	boolean isAbbreviation(int stop) {
		int word = stop - 1;
		if (!this.tokens.isWord(word) || !this.tokens.glued(stop)) {
			return false;
		}
		String key = this.tokens.key(word);
		if (this.tokens.isInitial(word)) {
			return true;
		}
		if (this.tokens.isNumber(stop + 1) && in(WordList.MONTHS_AP, word)) {
			return true;
		}
		return switch (key) {
			case "jr", "sr", "st", "dr", "mr", "mrs", "ms", "gov", "sen", "rep", "gen", "col", "lt", "sgt", "capt",
					"maj", "inc", "ltd", "prof", "rev", "hon", "adm", "cpl", "pvt", "sra", "dra", "vs", "sens", "reps",
					"pte", "pdte", "izq", "dcha", "izda", "dch", "no", "mt", "ft", "ph" ->
				true;
			default -> key.length() == 1;
		};
	}

	/**
	 * Whether a token begins a line only because a message is wrapped at some seventy
	 * characters.
	 */
	boolean isWrapped(int token) {
		if (token == 0 || !this.tokens.newLine(token)) {
			return false;
		}
		int end = this.tokens.end(token - 1);
		int from = Math.max(0, end - 100);
		int start = end;
		while (start > from && this.text.charAt(start - 1) != '\n') {
			start--;
		}
		int length = end - start;
		return length > 45 && length < 90;
	}

	boolean in(WordList list, int token) {
		return this.tokens.in(list, token);
	}

	boolean isNamePart(int token) {
		if (!this.tokens.isCapital(token)) {
			return false;
		}
		if (in(WordList.WEEKDAYS_EN, token) || in(WordList.WEEKDAYS_DE, token)) {
			return false;
		}
		boolean month = in(WordList.MONTHS_EN, token) || in(WordList.MONTHS_DE, token) || in(WordList.MONTHS_AP, token);
		return !month || (this.tokens.isCapital(token - 1) && !this.tokens.isNumber(token + 1)
				&& !this.tokens.is(token + 1, "."));
	}

	boolean isParticle(int token) {
		return this.tokens.isWord(token) && this.in(WordList.PARTICLES, token);
	}

	boolean isConnector(int token) {
		return this.in(WordList.CONNECTORS, token);
	}

	boolean isVia(int token) {
		return this.tokens.is(token, "via");
	}

}

package org.cutline.caption;

/**
 * Parts words that a page has glued together at a credit: {@code MilanAFP},
 * {@code StudioQuelle}, {@code CreditJaipal}, {@code BédarEmergencias}.
 */
final class GlueReader {

	private static final int TAIL = 24;

	private static final int MOST = 12;

	private static final int FRONT = 10;

	private final Page page;

	private final Tokens tokens;

	GlueReader(Page page) {
		this.page = page;
		this.tokens = page.tokens;
	}

	void part() {
		int parted = partDays() + partFront();
		for (int i = this.tokens.size() - 1; i >= Math.max(0, this.tokens.size() - TAIL) && parted < MOST; i--) {
			int at = seam(i);
			if (at > 0) {
				this.tokens.split(i, at);
				parted++;
			}
		}
	}

	/** {@code pictures23 September 2020}: a word, and a day that is glued to it. */
	private int partDays() {
		int parted = 0;
		for (int i = 0; i < this.tokens.size() && parted < MOST; i++) {
			if (this.tokens.isWord(i) && this.tokens.known(i + 1).month > 0 && this.tokens.isNumber(i + 2)) {
				int at = this.tokens.end(i);
				while (at > this.tokens.start(i) && Character.isDigit(this.page.text.charAt(at - 1))) {
					at--;
				}
				if (at < this.tokens.end(i) && this.tokens.end(i) - at <= 2) {
					this.tokens.split(i, at);
					parted++;
				}
			}
		}
		return parted;
	}

	/** {@code Lahore, PakistanSupporters wait}: a country in front, and the sentence. */
	private int partFront() {
		for (int i = 0; i < Math.min(FRONT, this.tokens.size()); i++) {
			int at = this.tokens.isWord(i) ? capital(i) : 0;
			if (at > 0) {
				if (isLand(i, at)) {
					this.tokens.split(i, at);
					return 1;
				}
				return 0;
			}
		}
		return 0;
	}

	/** Whether the words up to an offset name a country or region behind a comma. */
	private boolean isLand(int i, int at) {
		int from = i;
		while (from > 0 && i - from < 3 && this.tokens.isCapital(from - 1)) {
			from--;
		}
		String land = this.page.text.substring(this.tokens.start(from), at);
		return this.tokens.is(from - 1, ",")
				&& (this.page.lexicon.countries.get(land) != null || this.page.lexicon.regions.get(land) != null);
	}

	/** Where a capital follows a small letter, and both halves can stand alone; or 0. */
	private int seam(int i) {
		int at = this.tokens.isWord(i) ? capital(i) : 0;
		if (at == 0) {
			return 0;
		}
		String head = this.page.text.substring(this.tokens.start(i), at);
		String tail = this.page.text.substring(at, this.tokens.end(i));
		return isSeam(i, head, tail) ? at : 0;
	}

	/** Where a capital follows a small letter, or 0. */
	private int capital(int i) {
		String text = this.page.text;
		for (int at = this.tokens.start(i) + 1; at < this.tokens.end(i); at++) {
			if (Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1))) {
				return at;
			}
		}
		return 0;
	}

	private boolean isSeam(int i, String head, String tail) {
		Lexicon lexicon = this.page.lexicon;
		if (lexicon.agencies.get(head + tail) != null
				|| head.length() < 3 && !tail.isEmpty() && lexicon.agencies.get(tail) == null) {
			return false;
		}
		if (lexicon.labels.get(head) != null || lexicon.agencies.get(tail) != null
				|| (lexicon.labels.get(tail) != null && this.tokens.is(i + 1, ":"))) {
			return true;
		}
		return !lexicon.has("nameprefixes", head) && tail.length() > 2 && slashFollows(i);
	}

	private boolean slashFollows(int i) {
		for (int k = i + 1; k < Math.min(i + 8, this.tokens.size()); k++) {
			if (this.tokens.is(k, "/")) {
				return true;
			}
			if (!this.tokens.isCapital(k) && !this.page.isParticle(k) && !this.tokens.isAny(k, ".", "-", "'")) {
				return false;
			}
		}
		return false;
	}

}

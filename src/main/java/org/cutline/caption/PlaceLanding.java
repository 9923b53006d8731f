package org.cutline.caption;

/**
 * Where a place's name begins behind a preposition:
 * {@code in the rebel-held city of Donetsk}, {@code in the Bahraini capital Manama},
 * {@code en la localidad de Paiporta}.
 */
final class PlaceLanding {

	/** No name begins here. */
	static final int NONE = -1;

	private static final int FAR = 8;

	private final Page page;

	private final Tokens tokens;

	PlaceLanding(Page page) {
		this.page = page;
		this.tokens = page.tokens;
	}

	/** The token at which the name begins, or {@link #NONE}. */
	int of(int from) {
		int i = from;
		int limit = Math.min(from + FAR, this.tokens.size());
		while (i < limit && (!this.tokens.isCapital(i) || isAdjective(i))) {
			if (isPartWord(i)) {
				int of = behindOf(i);
				if (of > i) {
					return of;
				}
			}
			if (!this.tokens.isWord(i) && !this.tokens.is(i, "-") || this.page.in(WordList.NOPLACE, i)
					|| i > from && isVerb(i)) {
				return NONE;
			}
			i++;
		}
		return (i < limit && !isVenueName(from, i)) ? behindDistrict(behindOwner(i)) : NONE;
	}

	private boolean isVerb(int i) {
		return !this.tokens.is(i - 1, "-") && (this.page.in(WordList.VERB_ED, i) || this.page.in(WordList.PAST_EN, i));
	}

	/** {@code Australia's Gold Coast}: the town; the country is read behind. */
	private int behindOwner(int i) {
		Phrases.Match<String> land = this.page.lexicon.countries.at(this.tokens, i);
		if (land == null || !this.tokens.is(land.end(), "'") || !this.tokens.is(land.end() + 1, "s")) {
			return i;
		}
		int name = land.end() + 2;
		while (name < i + FAR && (this.page.in(WordList.DIRECTIONS, name) || this.page.in(WordList.SETTLEMENTS, name)
				|| this.tokens.is(name, "of")) && !this.tokens.isCapital(name)) {
			name++;
		}
		name = this.tokens.is(name, ",") && name > land.end() + 2 ? name + 1 : name;
		return this.tokens.isCapital(name) ? name : NONE;
	}

	/** {@code en el aeropuerto internacional Josep Tarradellas}: a venue by its name. */
	private boolean isVenueName(int from, int name) {
		boolean venue = false;
		for (int i = from; i < name; i++) {
			boolean named = this.tokens.isAny(i, "plaza", "calle", "avenida", "estadio", "parque", "museo", "teatro",
					"palacio", "hotel", "hospital", "colegio", "iglesia", "sala", "paseo");
			if (named && this.tokens.is(i + 1, "de") && this.page.lexicon.cities.at(this.tokens, name) == null) {
				return this.page.language == CaptionLanguage.SPANISH;
			}
			venue |= this.page.in(WordList.VENUES, i);
			venue &= !this.tokens.isAny(i, "de", "del", "da", "do", "of", "di", "von");
		}
		return venue && this.page.language == CaptionLanguage.SPANISH;
	}

	/** {@code Bahraini} in {@code the Bahraini capital Manama}. */
	private boolean isAdjective(int i) {
		return this.page.in(WordList.DEMONYMS, i) && (this.page.in(WordList.SETTLEMENTS, i + 1)
				|| this.page.in(WordList.REGIONWORDS, i + 1) && this.tokens.isAny(i + 2, "of", "de", "del"));
	}

	private boolean isPartWord(int i) {
		return this.page.in(WordList.SETTLEMENTS, i) || this.page.in(WordList.SPANISHDIRECTIONS, i)
				|| this.page.in(WordList.DISTRICTS, i) || this.tokens.isAny(i, "part", "center", "centre", "heart",
						"coast", "shore", "shores", "costa", "costas");
	}

	private int behindOf(int i) {
		for (int k = i + 1; k < Math.min(i + 4, this.tokens.size()); k++) {
			if (this.tokens.isAny(k, "of", "de", "del", "von", "di") && this.tokens.isCapital(article(k + 1))) {
				return article(k + 1);
			}
		}
		return i;
	}

	/**
	 * {@code the Molenbeek district of Brussels}, {@code the West Bank city of Jericho}:
	 * the town.
	 */
	private int behindDistrict(int i) {
		if (i == NONE) {
			return NONE;
		}
		int end = i;
		while (end < i + 4 && this.tokens.isCapital(end)) {
			end++;
		}
		boolean land = this.page.lexicon.countries.at(this.tokens, i, end) != null
				|| this.page.lexicon.regions.at(this.tokens, i, end) != null;
		boolean district = end > i
				&& (this.page.in(WordList.DISTRICTS, end) || land && this.page.in(WordList.SETTLEMENTS, end));
		boolean town = district && this.tokens.isAny(end + 1, "of", "in", "de")
				&& this.tokens.isCapital(article(end + 2));
		return town ? article(end + 2) : i;
	}

	/** Skips an article that is no part of the name. */
	int article(int i) {
		return this.tokens.isAny(i, "la", "los", "las", "el", "the") && !this.tokens.isCapital(i) ? i + 1 : i;
	}

}

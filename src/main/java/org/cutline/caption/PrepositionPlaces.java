package org.cutline.caption;

/**
 * Weighs places behind prepositions, each by what its language means by it:
 * {@code close to Klessow}, {@code à Nantes}, {@code en la playa de Razo}.
 */
final class PrepositionPlaces {

	private final Page page;

	private final Tokens tokens;

	private final Lexicon lexicon;

	private final PlaceCandidates candidates;

	private final PlaceLanding landing;

	private final CaptionLanguage language;

	PrepositionPlaces(Page page, PlaceCandidates candidates, PlaceLanding landing, CaptionLanguage language) {
		this.page = page;
		this.tokens = page.tokens;
		this.lexicon = page.lexicon;
		this.candidates = candidates;
		this.landing = landing;
		this.language = language;
	}

	/** Prepositions of one language that are other words in another. */
	void foreign(int i) {
		boolean place = switch (this.tokens.key(i)) {
			case "a" -> this.language == CaptionLanguage.FRENCH || this.language == CaptionLanguage.ITALIAN
					|| this.language == CaptionLanguage.PORTUGUESE;
			case "au", "pres" -> this.language == CaptionLanguage.FRENCH;
			case "no", "na", "perto" -> this.language == CaptionLanguage.PORTUGUESE;
			case "bei", "nahe" -> this.language == CaptionLanguage.GERMAN;
			case "te" -> this.language == CaptionLanguage.DUTCH;
			case "i", "ved" -> this.language.isNordic();
			default -> this.language.isSlavic();
		};
		if (place) {
			int name = this.tokens.isAny(i + 1, "de", "da", "do") ? i + 2 : i + 1;
			weigh(i, this.landing.of(name), 1);
		}
	}

	/** {@code after crossing into Hungary}; else only with its date behind it. */
	void into(int i) {
		if (this.tokens.isAny(i - 1, "crossing", "cross", "crossed", "crosses")) {
			weigh(i, this.landing.of(i + 1), 1);
		}
		else {
			dated(i, this.landing.of(i + 1));
		}
	}

	void closeTo(int i) {
		if (this.tokens.is(i - 1, "close")) {
			weigh(i, this.landing.of(i + 1), 0);
		}
	}

	/** {@code on the outskirts of Agartala}, {@code a las afueras de Lugo}. */
	void edgeOf(int i) {
		int name = this.landing.article(i + 2);
		if (this.tokens.isAny(i + 1, "of", "de") && this.tokens.isCapital(name)) {
			weigh(i, name, 0);
		}
	}

	/** Prepositions of a way or a view, which count with town and country. */
	void listed(int i) {
		boolean own = switch (this.tokens.key(i)) {
			case "por", "desde" -> this.language == CaptionLanguage.SPANISH;
			case "de" -> this.language == CaptionLanguage.FRENCH;
			case "von" -> this.language == CaptionLanguage.GERMAN;
			default -> this.tokens.is(i, "from") && this.language == CaptionLanguage.ENGLISH;
		};
		if (own && this.tokens.isCapital(i + 1)) {
			PlaceParts parts = new PlaceParts(this.page, i + 1);
			boolean dated = !this.tokens.is(i, "from") || this.candidates.isDated(i, parts.end);
			if (parts.city != null && parts.country != null && dated) {
				this.candidates.weigh(i, parts, this.tokens.is(i, "from") ? -2 : 0);
			}
		}
	}

	/** {@code La Jonquera (Girona)}: a town, and its province in brackets. */
	private boolean isInProvince(PlaceParts parts) {
		if (!this.tokens.is(parts.end, "(")) {
			return this.tokens.is(parts.end - 1, ")") && parts.region != null;
		}
		Phrases.Match<Boolean> province = this.lexicon.cities.at(this.tokens, parts.end + 1);
		return province != null && this.tokens.is(province.end(), ")");
	}

	/** A place that counts only with its date behind it. */
	private void dated(int at, int from) {
		if (from == PlaceLanding.NONE) {
			return;
		}
		PlaceParts parts = new PlaceParts(this.page, from);
		if (this.candidates.isDated(at, parts.end)) {
			this.candidates.weigh(at, parts, 0);
		}
	}

	/**
	 * Spanish {@code de}: with the country behind, or
	 * {@code del norte de la Franja de Gaza}.
	 */
	void ofSpanish(int i) {
		if (this.language != CaptionLanguage.SPANISH && this.language != CaptionLanguage.PORTUGUESE) {
			listed(i);
			return;
		}
		boolean region = this.page.in(WordList.REGIONWORDS, i - 1);
		PlaceParts parts = new PlaceParts(this.page, this.landing.article(i + 1));
		if (region) {
			parts.cityIsRegion();
			this.candidates.weigh(i, parts, parts.country != null ? 1 : 0);
		}
		else if (parts.city != null && (parts.country != null && parts.isListed() || isInProvince(parts)
				|| parts.region != null && this.page.in(WordList.SETTLEMENTS, i - 1))) {
			this.candidates.weigh(i, parts, (parts.country == null) ? 1 : 0);
		}
		else if (parts.country != null && parts.city == null && this.page.in(WordList.SPANISHDIRECTIONS, i - 1)) {
			this.candidates.weigh(i, parts, 1);
		}
		else if (parts.known && parts.city != null && isVenueBefore(i) && !this.tokens.isAny(i - 1, "club", "liga")
				&& this.tokens.isAny(parts.end, ".", ",", ";", "")) {
			this.candidates.weigh(i, parts, 0.5);
		}
	}

	/** Whether the capitalised words before a token name a venue. */
	boolean isVenueBefore(int i) {
		for (int k = i - 1; k > Math.max(0, i - 6) && (this.tokens.isCapital(k) || this.page.isParticle(k)); k--) {
			if (this.page.in(WordList.VENUES, k)) {
				return true;
			}
		}
		return false;
	}

	/** {@code at the port of Taranto, southern Italy, 03 November 2019}. */
	void datedOf(int i) {
		Phrases.Match<String> region = this.lexicon.regions.at(this.tokens, i - 1);
		if (region != null && region.end() > i) {
			return;
		}
		if (this.tokens.isCapital(i + 1)) {
			PlaceParts parts = new PlaceParts(this.page, i + 1);
			boolean place = parts.known || parts.country != null && parts.city != null;
			if (place && this.candidates.isDated(i, parts.end)) {
				this.candidates.weigh(i, parts, 0);
			}
		}
	}

	void weigh(int at, int from, double start) {
		if (from == PlaceLanding.NONE) {
			return;
		}
		boolean region = from > at + 1 && this.page.in(WordList.REGIONWORDS, from - 2)
				&& !this.tokens.isCapital(from - 3);
		PlaceParts parts = new PlaceParts(this.page, from);
		if (region && parts.city != null) {
			parts.cityIsRegion();
		}
		if (from > at + 1 && !parts.isEmpty()) {
			within(parts, at + 1, from);
		}
		boolean venue = this.language == CaptionLanguage.SPANISH && isVenueBetween(at, from);
		if (venue) {
			this.candidates.weigh(at, parts, start - 1);
			return;
		}
		boolean settled = from > at + 2 || this.page.in(WordList.SETTLEMENTS, from - 1);
		this.candidates.weigh(at, parts, start + (settled ? 1 : 0));
	}

	/**
	 * {@code en la playa de Razo}: the town is but the venue's name, if another follows.
	 */
	private boolean isVenueBetween(int at, int from) {
		for (int i = at + 1; i < from; i++) {
			if (this.page.in(WordList.VENUES, i) && !this.page.in(WordList.SETTLEMENTS, i)
					&& !this.page.in(WordList.REGIONWORDS, i)) {
				return true;
			}
		}
		return false;
	}

	/** The country that stands between a preposition and the town. */
	private void within(PlaceParts parts, int from, int to) {
		for (int i = from; i < to; i++) {
			Phrases.Match<String> land = this.tokens.isCapital(i) ? this.lexicon.countries.at(this.tokens, i, to)
					: null;
			if (land != null) {
				parts.within(i, land);
				return;
			}
		}
	}

}

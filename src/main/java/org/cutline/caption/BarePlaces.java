package org.cutline.caption;

/**
 * Weighs places that no preposition leads in: behind a venue and its comma, before a
 * date, as the owner of a venue, as the host that begins the sentence.
 */
final class BarePlaces {

	private static final double SURE = 4;

	private static final int LONGEST_LIST = 12;

	private final Page page;

	private final Tokens tokens;

	private final Lexicon lexicon;

	private final PlaceCandidates candidates;

	private final PrepositionPlaces prepositions;

	BarePlaces(Page page, PlaceCandidates candidates, PrepositionPlaces prepositions) {
		this.page = page;
		this.tokens = page.tokens;
		this.lexicon = page.lexicon;
		this.candidates = candidates;
		this.prepositions = prepositions;
	}

	/**
	 * {@code Tokio acogió la ceremonia}: the city that the sentence begins with is the
	 * host.
	 */
	void host(int from) {
		PlaceParts city = PlaceParts.listed(this.page, from);
		if (city.city != null && this.tokens.isAny(city.end, "acogio", "acoge", "alberga", "albergo", "hosts", "hosted",
				"accueille", "accueillait")) {
			this.candidates.weigh(from, city, 1);
		}
	}

	/**
	 * {@code at Westminster Abbey, London.};
	 * {@code Tapajos National Forest, Para state, Brazil October 10}.
	 */
	void afterComma(int comma) {
		if (!this.tokens.isCapital(comma + 1)) {
			return;
		}
		boolean venue = isVenueName(comma) || this.page.in(WordList.VENUES, comma - 1)
				|| this.page.in(WordList.VENUEWORDS, comma - 1) || this.tokens.isNumber(comma - 1);
		PlaceParts parts = new PlaceParts(this.page, comma + 1);
		boolean whole = parts.country != null && (parts.city != null || parts.region != null);
		if (venue && (whole || parts.known && this.tokens.isAny(parts.end, ".", ",", ""))) {
			this.candidates.weigh(comma, parts, 0);
		}
		else if (parts.country != null && parts.city == null && parts.region == null && isEvent(comma)
				&& isBodyEnd(parts.end)) {
			this.candidates.weigh(comma, parts, 1);
		}
		else if (parts.country != null && parts.city == null && parts.region == null
				&& this.prepositions.isVenueBefore(comma) && this.candidates.isDated(comma, parts.end)) {
			this.candidates.weigh(comma, parts, -0.5);
		}
	}

	/** Whether the name of a known venue ends before a token. */
	private boolean isVenueName(int to) {
		for (int i = to - 1; i >= Math.max(0, to - 4); i--) {
			Phrases.Match<Boolean> venue = this.lexicon.venueNames.at(this.tokens, i);
			if (venue != null && venue.end() == to) {
				return true;
			}
		}
		return false;
	}

	/** {@code the Gorkha Earthquake, Nepal}. */
	private boolean isEvent(int to) {
		return this.tokens.isCapital(to - 1) && (this.page.in(WordList.EVENTS, to - 1) || this.tokens.isAny(to - 1,
				"earthquake", "floods", "wildfire", "wildfires", "hurricane", "massacre", "eruption", "volcano"));
	}

	private boolean isBodyEnd(int i) {
		return i >= this.tokens.size() || this.page.isClaimed(i)
				|| this.tokens.isMark(i) && (i + 1 >= this.tokens.size() || this.page.isClaimed(i + 1));
	}

	/** {@code on a Harare street}, {@code at Cairo's Mosheer Tantawi mosque}. */
	void ofCity(int i) {
		int k = this.tokens.isAny(i + 1, "a", "the", "an") ? i + 2 : i + 1;
		Phrases.Match<Boolean> city = this.tokens.isCapital(k) ? this.lexicon.cities.at(this.tokens, k) : null;
		if (city == null) {
			Phrases.Match<String> land = this.tokens.isCapital(k) ? this.lexicon.countries.at(this.tokens, k) : null;
			if (land != null && this.tokens.is(land.end(), "'")) {
				int name = new PlaceLanding(this.page).of(k);
				if (name > k) {
					this.prepositions.weigh(i, name, 0);
				}
			}
			else if (land != null && this.candidates.isDated(i, land.end())) {
				this.candidates.weigh(i, new PlaceParts(this.page, k), 0);
			}
			return;
		}
		boolean venue = this.page.in(WordList.VENUEWORDS, city.end());
		PlaceParts listed = new PlaceParts(this.page, k);
		if (listed.city != null && listed.country != null) {
			this.candidates.weigh(i, listed, 0);
			return;
		}
		boolean owner = this.tokens.is(city.end(), "'") && this.tokens.is(city.end() + 1, "s");
		if ((venue && k > i + 1) || owner) {
			this.candidates.weigh(i, PlaceParts.ofCity(this.page, k, city.end()), 0);
		}
	}

	/**
	 * A place without preposition before a date:
	 * {@code TV show, London, UK - 04 Feb 2026}.
	 */
	void beforeDate(CaptionDate date) {
		int to = this.tokens.at(date.range().start()) - 1;
		if (date.year() == 0 || this.candidates.isSure(SURE) || !this.tokens.isAny(to, "-", ",")) {
			return;
		}
		int from = to;
		int commas = 0;
		while (from > 0 && to - from < LONGEST_LIST && (this.tokens.isCapital(from - 1)
				|| this.tokens.isAny(from - 1, ",", ".", "of") || this.page.isParticle(from - 1))) {
			from--;
			commas += this.tokens.is(from, ",") ? 1 : 0;
		}
		for (int i = from; i < to; i++) {
			boolean sentence = i > 0 && (this.tokens.is(i - 1, ".") || this.tokens.newLine(i));
			if (sentence || commas > 0 && (i == from && !this.tokens.glued(i) || this.tokens.isAny(i - 1, ",", "-"))) {
				PlaceParts parts = new PlaceParts(this.page, i);
				if (parts.end == to && parts.city != null && (parts.country != null || parts.known)) {
					this.candidates.weigh(i, parts, 1);
					return;
				}
			}
		}
	}

}

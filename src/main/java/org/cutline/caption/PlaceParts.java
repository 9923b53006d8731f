package org.cutline.caption;

import org.jspecify.annotations.Nullable;

/**
 * Reads a list of places from the smallest to the largest:
 * {@code Lampulo, Aceh, Indonesia}, {@code Santa Ana (El Salvador)},
 * {@code Ellesborough in Buckinghamshire, Britain}.
 */
final class PlaceParts {

	private final Page page;

	private final Tokens tokens;

	private final Lexicon lexicon;

	private final PlaceNames names;

	private final NearbyPlace nearby;

	CaptionPlace.@Nullable Part city;

	CaptionPlace.@Nullable Part region;

	CaptionPlace.@Nullable Part country;

	@Nullable String code;

	boolean known;

	boolean venue;

	/** The token after the list. */
	int end;

	private PlaceParts(Page page) {
		this.page = page;
		this.tokens = page.tokens;
		this.lexicon = page.lexicon;
		this.names = new PlaceNames(page);
		this.nearby = new NearbyPlace(page, this.names);
	}

	PlaceParts(Page page, int from) {
		this(page);
		this.end = part(from, true);
		if (this.end > from && !this.venue) {
			rest();
		}
	}

	/** A city that stands alone, in a phrase such as {@code on a Harare street}. */
	static PlaceParts ofCity(Page page, int from, int to) {
		PlaceParts parts = new PlaceParts(page);
		parts.city = parts.named(from, to);
		parts.known = true;
		parts.end = to;
		return parts;
	}

	/** The longest country or known city at a token, whatever follows; or empty. */
	static PlaceParts listed(Page page, int from) {
		Phrases.Match<String> land = page.lexicon.countries.at(page.tokens, from);
		Phrases.Match<Boolean> town = page.lexicon.cities.at(page.tokens, from);
		if (town != null && (land == null || town.end() > land.end())) {
			return ofCity(page, from, town.end());
		}
		PlaceParts parts = new PlaceParts(page);
		if (land != null) {
			parts.country = parts.named(from, land.end());
			parts.code = land.value();
			parts.end = land.end();
		}
		return parts;
	}

	/** Takes a country that stands before: {@code the West Bank city of}. */
	void within(int from, Phrases.Match<String> land) {
		if (this.country == null && (this.code == null || this.code.equals(land.value()))) {
			this.country = named(from, land.end());
			this.code = land.value();
		}
	}

	/** Takes what looked like a city for a region: {@code en la región de Kiev}. */
	void cityIsRegion() {
		this.region = (this.city != null) ? this.city : this.region;
		this.city = null;
	}

	/**
	 * Whether the city is one of the list, or a comma or bracket parts it from the rest.
	 */
	boolean isListed() {
		return this.known || this.city == null
				|| !this.tokens.isAny(this.tokens.at(this.city.range().end()), "in", "en");
	}

	boolean isEmpty() {
		return this.city == null && this.region == null && this.country == null;
	}

	private void rest() {
		for (int count = 0; count < 5 && this.country == null; count++) {
			int next = joint(this.end);
			if (next == this.end && !opensCountry(next)) {
				return;
			}
			int to = (this.city != null || this.region != null) ? this.nearby.end(next) : next;
			to = (to > next) ? to : metropolis(next);
			to = (to > next) ? to : part(next, false);
			to = (to > next) ? to : between(next);
			if (to == next) {
				return;
			}
			boolean bracket = this.tokens.is(next - 1, "(") && this.tokens.is(to, ")");
			this.end = bracket ? to + 1 : to;
		}
	}

	/**
	 * A country that nothing parts from the bracket before:
	 * {@code Atlanta (Georgia) EE.UU.}
	 */
	private boolean opensCountry(int i) {
		return !this.tokens.newLine(i) && (this.tokens.isNumber(i)
				|| this.tokens.is(i - 1, ")") && this.lexicon.countries.at(this.tokens, i) != null);
	}

	/** {@code Setagaya, Tokyo, Japan}: the first is a part of the second. */
	private int metropolis(int comma) {
		int from = this.names.skipDirections(comma);
		CaptionPlace.Part part = this.city;
		if (part == null || this.region != null || !this.tokens.isCapital(from)) {
			return comma;
		}
		Phrases.Match<Boolean> town = this.lexicon.cities.at(this.tokens, from);
		if (town == null || !this.tokens.isAny(town.end(), ",", ".", "(")) {
			return comma;
		}
		CaptionPlace.Part whole = named(from, town.end());
		String folded = Folding.fold(whole.name());
		if (this.lexicon.has("namesakes", folded) && !this.lexicon.has("boroughs", Folding.fold(part.name()))
				&& !Folding.fold(part.name()).startsWith(folded)) {
			return region(from, town.end(), "USA");
		}
		if (!this.lexicon.has("metropolises", folded) || Folding.fold(part.name()).startsWith(folded)) {
			return comma;
		}
		this.city = whole;
		this.known = true;
		return town.end();
	}

	/** A level that no list knows, between a town and its country. */
	private int between(int from) {
		int i = this.tokens.isCapital(from) ? from : regionOf(from);
		boolean french = this.page.language == CaptionLanguage.FRENCH && this.tokens.is(from - 1, "en");
		boolean apart = this.tokens.isAny(from - 1, "in", "en") && this.tokens.is(from - 2, ",") && !french
				&& i == from;
		if (!this.tokens.isCapital(i) || this.page.isClaimed(i) || this.region != null || apart) {
			return from;
		}
		int to = this.names.run(i);
		boolean named = this.page.in(WordList.REGIONWORDS, to) || i > from || french;
		int end = this.page.in(WordList.REGIONWORDS, to) ? to + 1 : to;
		int next = this.tokens.is(end, ",") ? this.names.skipDirections(end + 1) : end;
		boolean closed = next > end && (this.lexicon.countries.at(this.tokens, next) != null
				|| this.lexicon.regions.at(this.tokens, next) != null);
		if (!named && !closed) {
			return from;
		}
		this.region = named(i, end);
		return end;
	}

	private int regionOf(int from) {
		int i = this.tokens.isAny(from, "the", "la", "el") ? from + 1 : from;
		return this.page.in(WordList.REGIONWORDS, i) && this.tokens.isAny(i + 1, "of", "de") ? i + 2 : from;
	}

	/** Skips a comma, an opening bracket, {@code in}, {@code en el norte de}. */
	private int joint(int i) {
		if (this.tokens.newLine(i)) {
			return i;
		}
		int k = this.tokens.is(i, ",") ? i + 1 : i;
		if (this.tokens.is(k, "(") && k == i) {
			return k + 1;
		}
		if (this.tokens.is(k, "dans") && this.page.language == CaptionLanguage.FRENCH) {
			return inFrench(k);
		}
		if (this.tokens.isAny(k, "au", "aux") && this.page.language == CaptionLanguage.FRENCH) {
			return k + 1;
		}
		if (this.tokens.isAny(k, "in", "en") || this.tokens.is(k, "i") && this.page.language.isNordic()
				|| this.tokens.isAny(k, "na", "no", "em") && this.page.language == CaptionLanguage.PORTUGUESE) {
			k++;
			if (this.tokens.is(k, "el") && this.page.in(WordList.SPANISHDIRECTIONS, k + 1)
					&& this.tokens.isAny(k + 2, "de", "del")) {
				k += 3;
			}
		}
		return k;
	}

	/**
	 * {@code dans l'ouest de la France}: the country; {@code dans le Gard}: the region.
	 */
	private int inFrench(int dans) {
		int i = dans + 1;
		while (i < dans + 8 && (this.tokens.isWord(i) || this.tokens.is(i, "'") || this.tokens.is(i, "-"))
				&& !this.tokens.isCapital(i)) {
			i++;
		}
		return this.tokens.isCapital(i) ? i : dans;
	}

	private int part(int from, boolean first) {
		int i = from;
		if (isCapitalDirection(i)) {
			i++;
		}
		while (this.page.in(WordList.DIRECTIONS, i) && i < from + 4 && !this.tokens.isCapital(i)
				|| this.tokens.isAny(i, "-") && i > from) {
			i++;
		}
		if (this.tokens.isAny(i, "la", "el", "los", "der", "a") && !this.tokens.isCapital(i)) {
			i++;
		}
		if (this.page.in(WordList.SETTLEMENTNAMES, i) && this.tokens.isCapital(i + 1)) {
			i++;
		}
		if (!this.tokens.isCapital(i) || this.page.isClaimed(i)) {
			return from;
		}
		if (this.lexicon.venueNames.at(this.tokens, i) != null) {
			this.venue = true;
			return from;
		}
		int to = this.names.run(i);
		int matched = known(i, to, first);
		if (matched > i) {
			return matched;
		}
		return first || this.city == null && this.region != null ? unknown(i, to, first) : from;
	}

	/** {@code Northern Italy}, which no list has, unlike {@code Northern Ireland}. */
	private boolean isCapitalDirection(int i) {
		return this.page.in(WordList.DIRECTIONS, i) && this.tokens.isCapital(i)
				&& this.lexicon.countries.at(this.tokens, i + 1) != null
				&& this.lexicon.countries.at(this.tokens, i) == null && this.lexicon.regions.at(this.tokens, i) == null
				&& this.lexicon.cities.at(this.tokens, i) == null;
	}

	private int known(int from, int run, boolean first) {
		Phrases.Match<String> land = this.lexicon.countries.at(this.tokens, from);
		Phrases.Match<String> state = this.lexicon.regions.at(this.tokens, from);
		Phrases.Match<Boolean> town = this.lexicon.cities.at(this.tokens, from);
		int landEnd = (land != null) ? land.end() : 0;
		int stateEnd = (state != null) ? state.end() : 0;
		int townEnd = (town != null) ? town.end() : 0;
		int best = Math.max(landEnd, Math.max(stateEnd, townEnd));
		boolean cityFirst = first && townEnd == best;
		if (best == 0 || (best < run && first && !this.tokens.is(best, "-")) || (!cityFirst && !first && townEnd == best
				&& landEnd < best && stateEnd < best && this.city != null)) {
			return from;
		}
		if (cityFirst && (!this.names.followedByVenue(best) || this.tokens.isAny(best, "refugee", "camp"))) {
			if (this.page.in(WordList.REGIONWORDS, best) && !this.tokens.isAny(best, "district", "distrito")) {
				this.region = named(from, best + 1);
				this.known = true;
				return best + 1;
			}
			this.city = named(from, best);
			this.known = true;
			if (this.tokens.isAny(best, "city", "town", "village") && !this.tokens.is(best + 1, "of")) {
				return best + 1;
			}
			if (this.tokens.is(best, "-") && this.tokens.glued(best)) {
				return run;
			}
			return this.tokens.isAny(best, "refugee") ? best + 2 : this.tokens.is(best, "camp") ? best + 1 : best;
		}
		boolean american = state != null && stateEnd >= landEnd && (landEnd < stateEnd || !first);
		if (american && state != null) {
			return region(from, stateEnd, state.value());
		}
		if (land != null && landEnd == best) {
			this.country = named(from, landEnd);
			this.code = land.value();
			return landEnd;
		}
		if (state != null && stateEnd == best) {
			return region(from, stateEnd, state.value());
		}
		return from;
	}

	/** A region, with the word {@code province} or {@code state} behind it. */
	private int region(int from, int to, String land) {
		int end = this.page.in(WordList.REGIONWORDS, to) && !this.tokens.isCapital(to) ? to + 1 : to;
		this.region = named(from, end);
		this.code = (this.code != null) ? this.code : land;
		return end;
	}

	private int unknown(int from, int to, boolean first) {
		if (this.page.in(WordList.REGIONWORDS, to) || this.page.in(WordList.REGIONWORDS, to - 1)) {
			int end = this.page.in(WordList.REGIONWORDS, to) ? to + 1 : to;
			this.region = named(from, end);
			return end;
		}
		boolean settlement = this.tokens.isAny(to, "city", "town", "village") && !this.tokens.is(to + 1, "of");
		this.venue = this.names.followedByVenue(to) && !settlement
				|| !this.names.isTown(from, to, this.names.isCountryBehind(to));
		if (this.venue || !first) {
			return from;
		}
		this.city = named(from, to);
		return settlement ? to + 1 : to;
	}

	private CaptionPlace.Part named(int from, int to) {
		TextRange range = this.tokens.range(from, to);
		return new CaptionPlace.Part(range.in(this.page.text), range);
	}

	CaptionPlace place(CaptionPlace.@Nullable Part sublocation) {
		TextRange range = null;
		for (CaptionPlace.Part part : new CaptionPlace.Part[] { sublocation, this.city, this.region, this.country }) {
			if (part != null) {
				range = (range != null) ? range.span(part.range()) : part.range();
			}
		}
		return new CaptionPlace((range != null) ? range : new TextRange(0, 0), sublocation, this.city, this.region,
				this.country, this.code);
	}

}

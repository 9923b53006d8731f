package org.cutline.caption;

import org.jspecify.annotations.Nullable;

/**
 * Reads a list of places from the smallest to the largest:
 * {@code Lampulo, Aceh, Indonesia}, {@code Santa Ana (El Salvador)},
 * {@code Ellesborough in Buckinghamshire, Britain}.
 */
final class PlaceParts {

	private static final int LONGEST_NAME = 9;

	private final Page page;

	private final Tokens tokens;

	private final Lexicon lexicon;

	CaptionPlace.@Nullable Part city;

	CaptionPlace.@Nullable Part region;

	CaptionPlace.@Nullable Part country;

	@Nullable String code;

	boolean known;

	boolean venue;

	/** The token after the list. */
	int end;

	PlaceParts(Page page, int from) {
		this.page = page;
		this.tokens = page.tokens;
		this.lexicon = page.lexicon;
		this.end = part(from, true);
		if (this.end > from && !this.venue) {
			rest();
		}
	}

	/** A city that stands alone, in a phrase such as {@code on a Harare street}. */
	static PlaceParts ofCity(Page page, int from, int to) {
		PlaceParts parts = new PlaceParts(page, from);
		parts.city = parts.named(from, to);
		parts.known = true;
		parts.venue = false;
		parts.end = to;
		return parts;
	}

	/** Takes what looked like a city for a region: {@code en la región de Kiev}. */
	void cityIsRegion() {
		this.region = (this.city != null) ? this.city : this.region;
		this.city = null;
	}

	boolean isEmpty() {
		return this.city == null && this.region == null && this.country == null;
	}

	private void rest() {
		for (int count = 0; count < 4 && this.country == null; count++) {
			int next = joint(this.end);
			if (next == this.end) {
				return;
			}
			int to = part(next, false);
			if (to == next) {
				return;
			}
			boolean bracket = this.tokens.is(next - 1, "(") && this.tokens.is(to, ")");
			this.end = bracket ? to + 1 : to;
		}
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
		if (this.tokens.isAny(k, "in", "en") || this.tokens.is(k, "i") && this.page.language.isNordic()) {
			k++;
			if (this.tokens.is(k, "el") && this.page.in(WordList.SPANISHDIRECTIONS, k + 1)
					&& this.tokens.isAny(k + 2, "de", "del")) {
				k += 3;
			}
		}
		return (k > i) ? k : i;
	}

	private int part(int from, boolean first) {
		int i = from;
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
		int to = run(i);
		int matched = known(i, to, first);
		if (matched > i) {
			return matched;
		}
		return first || this.city == null && this.region != null ? unknown(i, to, first) : from;
	}

	/** The capitalised words from here, with hyphens, particles and short forms. */
	private int run(int from) {
		int i = from;
		while (i < this.tokens.size() && i - from < LONGEST_NAME
				&& (i == from || !this.tokens.newLine(i) || wrapped(i))) {
			if (this.page.isClaimed(i) && i > from) {
				break;
			}
			boolean mark = this.tokens.isAny(i, "-", "'") && this.tokens.glued(i) && this.tokens.glued(i + 1)
					&& this.tokens.isWord(i + 1) && !this.tokens.is(i + 1, "s");
			boolean particle = i > from && this.page.isParticle(i) && this.tokens.isCapital(i + 1)
					&& !this.tokens.isAny(i, "y", "e", "und", "et");
			boolean shortForm = this.tokens.is(i, ".") && this.tokens.glued(i)
					&& this.tokens.isAny(i - 1, "st", "ft", "mt");
			boolean behindHyphen = i > from && this.tokens.is(i - 1, "-") && this.tokens.glued(i);
			if (!(i == from || mark || particle || shortForm || behindHyphen || this.page.isNamePart(i))) {
				break;
			}
			i++;
		}
		return i;
	}

	private boolean wrapped(int i) {
		return this.page.isWrapped(i) && this.tokens.isCapital(i) && !this.page.isClaimed(i);
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
		if (cityFirst && (!followedByVenue(best) || this.tokens.isAny(best, "refugee", "camp"))) {
			this.city = named(from, best);
			this.known = true;
			if (this.tokens.is(best, "-") && this.tokens.glued(best)) {
				return run;
			}
			return this.tokens.isAny(best, "refugee") ? best + 2 : this.tokens.is(best, "camp") ? best + 1 : best;
		}
		boolean american = state != null && stateEnd >= landEnd && (landEnd < stateEnd || !first);
		if (american && state != null) {
			this.region = named(from, stateEnd);
			this.code = (this.code != null) ? this.code : state.value();
			return stateEnd;
		}
		if (land != null && landEnd == best) {
			this.country = named(from, landEnd);
			this.code = land.value();
			return landEnd;
		}
		if (state != null && stateEnd == best) {
			this.region = named(from, stateEnd);
			this.code = state.value();
			return stateEnd;
		}
		return from;
	}

	private boolean followedByVenue(int i) {
		return this.page.in(WordList.VENUEWORDS, i) && !this.tokens.newLine(i);
	}

	private int unknown(int from, int to, boolean first) {
		if (this.page.in(WordList.REGIONWORDS, to) || this.page.in(WordList.REGIONWORDS, to - 1)) {
			int end = this.page.in(WordList.REGIONWORDS, to) ? to + 1 : to;
			this.region = named(from, end);
			return end;
		}
		this.venue = followedByVenue(to) || !isTown(from, to);
		if (this.venue || !first) {
			return from;
		}
		this.city = named(from, to);
		return to;
	}

	private boolean isTown(int from, int to) {
		for (int i = from; i < to; i++) {
			String key = this.tokens.key(i);
			if (this.page.in(WordList.VENUES, i) || this.page.in(WordList.OFFICES, i)
					|| this.page.in(WordList.DEMONYMS, i)
					|| (this.tokens.isCaps(i) && key.length() > 1 && to - from == 1 && key.length() < 6)
					|| this.page.in(WordList.ORGANISATION, i) || this.tokens.isNumber(i)
					|| this.lexicon.agencies.at(this.tokens, i) != null) {
				return false;
			}
		}
		return to - from <= 6 && !this.tokens.isInitial(from) && !this.tokens.is(to, "'");
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

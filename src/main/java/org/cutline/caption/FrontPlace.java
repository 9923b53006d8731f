package org.cutline.caption;

import org.jspecify.annotations.Nullable;

/**
 * Reads a place that stands before the first sentence without a mark between:
 * {@code Emboscada, Paraguay A man waits}, {@code Luxembourg The minister speaks}, or on
 * a line of its own.
 */
final class FrontPlace {

	private static final int SHORTEST_BODY = 4;

	private static final int LONGEST_TOWN = 5;

	private final Page page;

	private final Tokens tokens;

	FrontPlace(Page page) {
		this.page = page;
		this.tokens = page.tokens;
	}

	/** The place that begins at a token and ends before the sentence, or null. */
	@Nullable PlaceParts read(int from) {
		if (from > 0 && !this.tokens.newLine(from) && !this.page.isClaimed(from - 1)) {
			return null;
		}
		PlaceParts alone = alone(from);
		if (alone != null) {
			return alone;
		}
		PlaceParts place = new PlaceParts(this.page, from);
		if (place.isEmpty() || this.tokens.size() - place.end < SHORTEST_BODY) {
			return null;
		}
		boolean ownLine = this.tokens.newLine(place.end) && from == 0;
		return (ownLine || runsOn(from, place)) ? place : null;
	}

	/** A country or a known city with nothing behind but the sentence's article. */
	private @Nullable PlaceParts alone(int from) {
		PlaceParts known = PlaceParts.listed(this.page, from);
		if (known.isEmpty()) {
			return null;
		}
		boolean article = this.tokens.isAny(known.end, "the", "a", "an", "el", "la", "los", "las", "un", "una", "der",
				"die", "das", "le", "les") && this.tokens.isCapital(known.end) && this.tokens.isWord(known.end + 1);
		boolean name = this.page.lexicon.cities.at(this.tokens, known.end) != null
				|| this.page.lexicon.countries.at(this.tokens, known.end) != null;
		boolean caps = this.tokens.isCaps(known.end) && !this.tokens.isInitial(known.end);
		return (article && !name && !caps && !isGiven(from)) ? known : null;
	}

	private boolean isGiven(int i) {
		return (PersonWords.of(this.tokens.known(i), this.tokens.key(i)) & WordKind.GIVEN.bit) != 0;
	}

	private boolean runsOn(int from, PlaceParts place) {
		if (place.country == null || place.city == null || !this.tokens.isCapital(place.end)
				|| this.page.isClaimed(place.end)) {
			return false;
		}
		if (place.known || this.tokens.isCaps(from)) {
			return true;
		}
		int town = this.tokens.at(place.city.range().end()) - from;
		return town <= LONGEST_TOWN && !(isGiven(from) && town > 1) && !this.page.in(WordList.OFFICES, place.end)
				&& (this.tokens.is(from + town, ",") || this.tokens.is(from + town, "("));
	}

}

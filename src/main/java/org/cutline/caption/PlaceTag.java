package org.cutline.caption;

import org.jspecify.annotations.Nullable;

/** Reads the country of Reuters' tags: {@code (PHILIPPINES - Tags: …)}. */
final class PlaceTag {

	private static final int LONGEST_COUNTRY = 8;

	private final Page page;

	private final Tokens tokens;

	PlaceTag(Page page) {
		this.page = page;
		this.tokens = page.tokens;
	}

	/** The place with the tag's country where it has none. */
	@Nullable CaptionPlace with(@Nullable CaptionPlace place) {
		if (place != null && place.country() != null) {
			return place;
		}
		for (int i = 0; i < this.tokens.size(); i++) {
			if (this.tokens.is(i, "tags") && this.tokens.is(i + 1, ":")) {
				CaptionPlace tagged = tagged(place, i);
				if (tagged != null) {
					return tagged;
				}
			}
		}
		return place;
	}

	private @Nullable CaptionPlace tagged(@Nullable CaptionPlace place, int tags) {
		int open = tags;
		while (open > 0 && tags - open < LONGEST_COUNTRY && !this.tokens.is(open, "(")) {
			open--;
		}
		Phrases.Match<String> land = this.page.lexicon.countries.at(this.tokens, open + 1, tags);
		if (land == null) {
			return null;
		}
		TextRange range = this.tokens.range(open + 1, land.end());
		CaptionPlace.Part country = new CaptionPlace.Part(range.in(this.page.text), range);
		return (place == null) ? new CaptionPlace(range, null, null, null, country, land.value()) : new CaptionPlace(
				place.range(), place.sublocation(), place.city(), place.region(), country, land.value());
	}

}

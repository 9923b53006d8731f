package org.cutline.caption;

import org.cutline.caption.PlaceCandidates.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Completes the heaviest place with what others say: the town before a region, the
 * village that lies near the town with the country, the country behind.
 */
final class PlaceChoice {

	private final Page page;

	private final Tokens tokens;

	private final PlaceCandidates candidates;

	PlaceChoice(Page page, PlaceCandidates candidates) {
		this.page = page;
		this.tokens = page.tokens;
		this.candidates = candidates;
	}

	/** Completes the place; gives the token before which its venue may stand. */
	int complete(Candidate best) {
		PlaceParts parts = best.parts();
		Candidate town = (parts.city == null) ? townBefore(best) : isBeside(best.at()) ? villageBefore(best) : null;
		if (town != null) {
			parts.city = town.parts().city;
		}
		if (parts.city != null && parts.country == null) {
			countryBehind(best);
		}
		return (town != null) ? town.at() : best.at();
	}

	private boolean isBeside(int at) {
		return this.tokens.isAny(at, "near", "outside", "nahe", "bei", "cerca")
				|| this.tokens.is(at, "de") && this.tokens.is(at - 1, "cerca");
	}

	/**
	 * A town that the first sentence names before a place that is only a region or a
	 * country: {@code in the town of Izium, amid …, in Kharkiv region, Ukraine}.
	 */
	private @Nullable Candidate townBefore(Candidate place) {
		Candidate town = null;
		for (Candidate other : this.candidates.all()) {
			PlaceParts parts = other.parts();
			boolean townOnly = parts.city != null && parts.country == null
					&& (parts.code == null || parts.code.equals(place.parts().code));
			if (townOnly && isBefore(other, place) && this.candidates.isEnough(other)
					&& (town == null || other.weight() > town.weight())) {
				town = other;
			}
		}
		return town;
	}

	/** {@code in the village of Brod … near Foca, Bosnia}: the village. */
	private @Nullable Candidate villageBefore(Candidate place) {
		for (Candidate other : this.candidates.all()) {
			CaptionPlace.Part city = other.parts().city;
			if (city != null && isBefore(other, place)) {
				int name = this.tokens.at(city.range().start());
				boolean village = this.tokens.isAny(name - 1, "of", "de")
						&& this.page.in(WordList.SETTLEMENTS, name - 2);
				if (village && this.tokens.isAny(other.at(), "in", "en")) {
					return other;
				}
			}
		}
		return null;
	}

	private boolean isBefore(Candidate one, Candidate other) {
		return one.at() < other.at() && this.candidates.isInFirstSentence(one)
				&& this.candidates.isInFirstSentence(other);
	}

	/** A country with the date that stands apart from its town in the first sentence. */
	private void countryBehind(Candidate best) {
		PlaceParts parts = best.parts();
		for (Candidate other : this.candidates.all()) {
			PlaceParts land = other.parts();
			boolean alone = land.country != null && land.city == null && land.region == null;
			if (alone && isBefore(best, other) && this.candidates.isDated(other.at(), land.end)
					&& (parts.code == null || parts.code.equals(land.code))) {
				parts.country = land.country;
				parts.code = land.code;
				return;
			}
		}
	}

}

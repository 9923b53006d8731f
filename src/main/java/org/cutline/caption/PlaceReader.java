package org.cutline.caption;

import java.util.List;

import org.cutline.caption.PlaceCandidates.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a picture was taken: goes through the text and takes every place behind a
 * preposition, a venue or before a date for a candidate.
 */
final class PlaceReader {

	private final Page page;

	private final Tokens tokens;

	private final List<CaptionDate> dates;

	private final CaptionLanguage language;

	private final PlaceCandidates candidates;

	private final PlaceLanding landing;

	private final PrepositionPlaces prepositions;

	private final BarePlaces bare;

	PlaceReader(Page page, List<CaptionDate> dates, int firstSentenceEnd, CaptionLanguage language) {
		this.page = page;
		this.tokens = page.tokens;
		this.dates = dates;
		this.language = language;
		this.candidates = new PlaceCandidates(page, dates, firstSentenceEnd, language);
		this.landing = new PlaceLanding(page);
		this.prepositions = new PrepositionPlaces(page, this.candidates, this.landing, language);
		this.bare = new BarePlaces(page, this.candidates, this.prepositions);
	}

	@Nullable CaptionPlace read(@Nullable Dateline dateline, int from, int to) {
		for (int i = from; i < to; i++) {
			if (!this.page.isClaimed(i) && i + 1 >= this.candidates.covered) {
				candidate(i);
			}
		}
		this.bare.host(from);
		for (CaptionDate date : this.dates) {
			this.bare.beforeDate(date);
		}
		CaptionPlace front = (dateline != null) ? dateline.place() : null;
		CaptionPlace found = found();
		if (front != null) {
			return sameCity(front, found) ? found : front;
		}
		return new PlaceTag(this.page).with(found);
	}

	private @Nullable CaptionPlace found() {
		Candidate best = this.candidates.best();
		if (best == null) {
			return null;
		}
		int at = new PlaceChoice(this.page, this.candidates).complete(best);
		return best.parts().place(new Sublocations(this.page, this.language).before(at));
	}

	private static boolean sameCity(CaptionPlace front, @Nullable CaptionPlace found) {
		return found != null && found.city() != null
				&& Folding.letters(found.cityName()).equals(Folding.letters(front.cityName()))
				&& (found.country() != null || front.country() == null);
	}

	private void candidate(int i) {
		if (!this.page.in(WordList.PLACEWORDS, i) || this.tokens.glued(i) && this.tokens.isWord(i)) {
			return;
		}
		switch (this.tokens.key(i)) {
			case "in", "en", "em", "im" -> this.prepositions.weigh(i, this.landing.of(i + 1), 1);
			case "a", "au", "i", "te", "w", "v", "ve", "u", "no", "na", "bei", "nahe", "ved", "perto", "pres" ->
				this.prepositions.foreign(i);
			case "into" -> this.prepositions.into(i);
			case "to" -> this.prepositions.closeTo(i);
			case "outskirts", "edge", "suburbs", "afueras", "cercanias", "alrededores" -> this.prepositions.edgeOf(i);
			case "," -> this.bare.afterComma(i);
			case "near", "outside", "over", "off" ->
				this.prepositions.weigh(i, this.landing.of(this.tokens.is(i + 1, "of") ? i + 2 : i + 1), 0);
			case "de", "del" -> this.prepositions.ofSpanish(i);
			case "por", "desde", "von", "from" -> this.prepositions.listed(i);
			case "on", "at" -> this.bare.ofCity(i);
			case "of" -> this.prepositions.datedOf(i);
			default -> {
			}
		}
	}

}

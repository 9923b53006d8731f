package org.cutline.caption;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds where a picture was taken: weighs the places that the text names by preposition,
 * by the country beside them, and by the date beside them.
 */
final class PlaceReader {

	private static final double ENOUGH = 2;

	private final Page page;

	private final Tokens tokens;

	private final Lexicon lexicon;

	private final List<CaptionDate> dates;

	private final int[] dateStarts;

	private final int[] dateEnds;

	private final int firstSentenceEnd;

	private final CaptionLanguage language;

	private @Nullable PlaceParts best;

	private double bestWeight;

	private int bestAt;

	PlaceReader(Page page, List<CaptionDate> dates, int firstSentenceEnd, CaptionLanguage language) {
		this.page = page;
		this.tokens = page.tokens;
		this.lexicon = page.lexicon;
		this.dates = dates;
		this.firstSentenceEnd = firstSentenceEnd;
		this.language = language;
		this.dateStarts = dates.stream().mapToInt((date) -> page.tokens.at(start(date))).toArray();
		this.dateEnds = dates.stream().mapToInt((date) -> page.tokens.at(date.range().end())).toArray();
	}

	private static int start(CaptionDate date) {
		TextRange weekday = date.weekdayRange();
		return (weekday != null) ? Math.min(weekday.start(), date.range().start()) : date.range().start();
	}

	@Nullable CaptionPlace read(@Nullable Dateline dateline, int from, int to) {
		for (int i = from; i < to; i++) {
			if (!this.page.isClaimed(i)) {
				candidate(i);
			}
		}
		for (CaptionDate date : this.dates) {
			beforeDate(date);
		}
		CaptionPlace front = (dateline != null) ? dateline.place() : null;
		CaptionPlace found = (this.best != null && this.bestWeight >= ENOUGH) ? this.best.place(sublocation()) : null;
		if (front != null) {
			return sameCity(front, found) ? found : front;
		}
		return withTag(found);
	}

	private static boolean sameCity(CaptionPlace front, @Nullable CaptionPlace found) {
		return found != null && found.city() != null
				&& Folding.letters(found.cityName()).equals(Folding.letters(front.cityName()))
				&& (found.country() != null || front.country() == null);
	}

	private void candidate(int i) {
		String key = this.tokens.key(i);
		switch (key) {
			case "in", "en", "em" -> weigh(i, landing(i + 1), 1);
			case "a" -> {
				if (this.language == CaptionLanguage.FRENCH) {
					weigh(i, landing(i + 1), 1);
				}
			}
			case "no", "na" -> {
				if (this.language == CaptionLanguage.PORTUGUESE) {
					weigh(i, landing(i + 1), 1);
				}
			}
			case "," -> afterVenue(i);
			case "near", "outside", "over", "off" -> weigh(i, landing(this.tokens.is(i + 1, "of") ? i + 2 : i + 1), 0);
			case "de", "del" -> ofSpanish(i);
			case "on", "at" -> ofCity(i);
			default -> {
			}
		}
	}

	/**
	 * Where the name begins behind a preposition: {@code in the rebel-held city of} ….
	 */
	private int landing(int from) {
		int i = from;
		int limit = Math.min(from + 8, this.tokens.size());
		while (i < limit && !this.tokens.isCapital(i)) {
			boolean settlement = this.page.in(WordList.SETTLEMENTS, i);
			boolean direction = this.page.in(WordList.SPANISHDIRECTIONS, i);
			if (settlement || direction) {
				for (int k = i + 1; k < Math.min(i + 4, this.tokens.size()); k++) {
					if (this.tokens.isAny(k, "of", "de", "del") && this.tokens.isCapital(article(k + 1))) {
						return article(k + 1);
					}
				}
			}
			if (!this.tokens.isWord(i) && !this.tokens.is(i, "-")) {
				return from;
			}
			i++;
		}
		return from;
	}

	private int article(int i) {
		return this.tokens.isAny(i, "la", "los", "las", "el", "the") && !this.tokens.isCapital(i) ? i + 1 : i;
	}

	/**
	 * Spanish {@code de}: with the country behind, or
	 * {@code del norte de la Franja de Gaza}.
	 */
	private void ofSpanish(int i) {
		if (this.language != CaptionLanguage.SPANISH) {
			return;
		}
		boolean region = this.page.in(WordList.REGIONWORDS, i - 1);
		PlaceParts parts = new PlaceParts(this.page, article(i + 1));
		if (region) {
			parts.region = (parts.city != null) ? parts.city : parts.region;
			parts.city = null;
			weigh(i, parts, parts.country != null ? 1 : 0);
		}
		else if (parts.city != null && parts.country != null) {
			weigh(i, parts, 0);
		}
		else if (parts.country != null && this.page.in(WordList.SPANISHDIRECTIONS, i - 1)) {
			weigh(i, parts, 0.5);
		}
	}

	/** {@code at Westminster Abbey, London.} */
	private void afterVenue(int comma) {
		Phrases.Match<Boolean> city = this.tokens.isCapital(comma + 1) ? this.lexicon.cities.at(this.tokens, comma + 1)
				: null;
		boolean venue = this.page.in(WordList.VENUES, comma - 1) || this.page.in(WordList.VENUEWORDS, comma - 1)
				|| this.tokens.isNumber(comma - 1);
		if (city == null || !venue) {
			return;
		}
		PlaceParts parts = new PlaceParts(this.page, comma + 1);
		if (parts.city != null && this.tokens.isAny(parts.end, ".", ",", "")) {
			weigh(comma, parts, 0);
		}
	}

	/** {@code on a Harare street}, {@code at Cairo's Mosheer Tantawi mosque}. */
	private void ofCity(int i) {
		int k = this.tokens.isAny(i + 1, "a", "the", "an") ? i + 2 : i + 1;
		Phrases.Match<Boolean> city = this.tokens.isCapital(k) ? this.lexicon.cities.at(this.tokens, k) : null;
		if (city == null) {
			return;
		}
		boolean venue = this.page.in(WordList.VENUEWORDS, city.end());
		PlaceParts listed = new PlaceParts(this.page, k);
		if (listed.city != null && listed.country != null) {
			weigh(i, listed, 0);
			return;
		}
		boolean owner = this.tokens.is(city.end(), "'") && this.tokens.is(city.end() + 1, "s");
		if ((venue && k > i + 1) || owner) {
			PlaceParts parts = new PlaceParts(this.page, k);
			TextRange range = this.tokens.range(k, city.end());
			parts.city = new CaptionPlace.Part(range.in(this.page.text), range);
			parts.known = true;
			parts.venue = false;
			parts.end = city.end();
			weigh(i, parts, 0);
		}
	}

	private void weigh(int at, int from, double start) {
		boolean region = from > at + 1 && this.page.in(WordList.REGIONWORDS, from - 2);
		PlaceParts parts = new PlaceParts(this.page, from);
		if (region && parts.city != null) {
			parts.region = parts.city;
			parts.city = null;
		}
		weigh(at, parts, start + ((from > at + 2) ? 1 : 0));
	}

	private void weigh(int at, PlaceParts parts, double start) {
		if (parts.venue || parts.isEmpty()) {
			return;
		}
		double weight = start + (parts.known ? 2 : 0) + (parts.region != null ? 1.5 : 0);
		boolean dated = isDated(at, parts.end);
		if (parts.city == null && parts.country != null) {
			boolean here = dated || this.language == CaptionLanguage.ENGLISH
					|| this.language == CaptionLanguage.SPANISH;
			weight += here ? 0.5 : -2;
		}
		else if (parts.country != null) {
			weight += 3;
		}
		weight += dated ? 2.5 : 0;
		weight += (this.tokens.start(at) < this.firstSentenceEnd) ? 1 : -1;
		weight += this.tokens.isAny(parts.end, ",", ".", "(", "") || this.tokens.newLine(parts.end) ? 0.5 : 0;
		weight -= isElsewhere(at) ? 3 : 0;
		if (weight > this.bestWeight) {
			this.best = parts;
			this.bestWeight = weight;
			this.bestAt = at;
		}
	}

	/** {@code who died in}, {@code born in}: a place that is only talked about. */
	private boolean isElsewhere(int at) {
		return this.tokens.isAny(at - 1, "died", "born", "killed", "murio", "nacio", "nacido", "nacida", "war",
				"guerra", "interest", "based", "fallecio", "who", "crisis");
	}

	private boolean isDated(int at, int end) {
		int next = lowerBound(this.dateStarts, end);
		if (next < this.dateStarts.length && this.dateStarts[next] - end <= 3 && isBridge(end, this.dateStarts[next])) {
			return true;
		}
		int last = lowerBound(this.dateEnds, at - 1);
		return last < this.dateEnds.length && this.dateEnds[last] <= at;
	}

	private static int lowerBound(int[] sorted, int wanted) {
		int found = Arrays.binarySearch(sorted, wanted);
		return (found >= 0) ? found : -found - 1;
	}

	private boolean isBridge(int from, int to) {
		for (int i = from; i < to; i++) {
			if (!this.tokens.isAny(i, ",", "on", "el", "este", "am", "seen", ".", "(", ")", "dia", "le", "em", "hoy",
					"-")) {
				return false;
			}
		}
		return true;
	}

	/**
	 * A place without preposition before a date:
	 * {@code TV show, London, UK - 04 Feb 2026}.
	 */
	private void beforeDate(CaptionDate date) {
		if (date.year() == 0 || this.best != null && this.bestWeight >= 4) {
			return;
		}
		int to = this.tokens.at(date.range().start()) - 1;
		if (!this.tokens.isAny(to, "-", ",")) {
			return;
		}
		int from = to;
		int commas = 0;
		while (from > 0 && to - from < 12
				&& (this.tokens.isCapital(from - 1) || this.tokens.isAny(from - 1, ",", "."))) {
			from--;
			commas += this.tokens.is(from, ",") ? 1 : 0;
		}
		for (int i = from; i < to && commas > 0; i++) {
			if (i == from || this.tokens.is(i - 1, ",") || this.tokens.is(i - 1, "-")) {
				PlaceParts parts = new PlaceParts(this.page, i);
				if (parts.end == to && parts.city != null && (parts.country != null || parts.known)) {
					weigh(i, parts, 1);
					return;
				}
			}
		}
	}

	/** The venue behind {@code at} or {@code en} that stands before the city. */
	private CaptionPlace.@Nullable Part sublocation() {
		int limit = Math.max(0, this.bestAt - 16);
		for (int i = this.bestAt - 1; i > limit; i--) {
			if (this.tokens.isAny(i, ".", ":", ";") && !this.page.isAbbreviation(i)) {
				return null;
			}
			boolean spanish = this.tokens.is(i, "en") && this.language == CaptionLanguage.SPANISH;
			if (this.tokens.is(i, "at") || spanish) {
				int from = this.tokens.is(i + 1, "the") ? i + 2 : i + 1;
				int to = from;
				while (to < this.bestAt && !this.page.isClaimed(to)) {
					to++;
				}
				while (to > from && this.tokens.isAny(to - 1, ",", "on", "el")) {
					to--;
				}
				TextRange range = this.tokens.range(from, to);
				return (to > from && hasCapital(from, to)) ? new CaptionPlace.Part(range.in(this.page.text), range)
						: null;
			}
		}
		return null;
	}

	private boolean hasCapital(int from, int to) {
		for (int i = from; i < to; i++) {
			if (this.tokens.isCapital(i)) {
				return true;
			}
		}
		return false;
	}

	/** Reuters' tags {@code (PHILIPPINES - Tags: …)} name the country. */
	private @Nullable CaptionPlace withTag(@Nullable CaptionPlace place) {
		if (place != null && place.country() != null) {
			return place;
		}
		for (int i = 0; i < this.tokens.size(); i++) {
			if (this.tokens.is(i, "tags") && this.tokens.is(i + 1, ":")) {
				int open = i;
				while (open > 0 && i - open < 8 && !this.tokens.is(open, "(")) {
					open--;
				}
				Phrases.Match<String> land = this.lexicon.countries.at(this.tokens, open + 1, i);
				if (land != null) {
					TextRange range = this.tokens.range(open + 1, land.end());
					CaptionPlace.Part country = new CaptionPlace.Part(range.in(this.page.text), range);
					return (place == null) ? new CaptionPlace(range, null, null, null, country, land.value())
							: new CaptionPlace(place.range(), place.sublocation(), place.city(), place.region(),
									country, land.value());
				}
			}
		}
		return place;
	}

}

package org.cutline.caption;

import java.util.List;

import org.cutline.caption.PlaceCandidates.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a picture was taken: goes through the text and takes every place behind a
 * preposition, a venue or before a date for a candidate.
 */
final class PlaceReader {

	private static final double SURE = 4;

	private static final int LONGEST_LIST = 12;

	private final Page page;

	private final Tokens tokens;

	private final Lexicon lexicon;

	private final List<CaptionDate> dates;

	private final CaptionLanguage language;

	private final PlaceCandidates candidates;

	private final PlaceLanding landing;

	PlaceReader(Page page, List<CaptionDate> dates, int firstSentenceEnd, CaptionLanguage language) {
		this.page = page;
		this.tokens = page.tokens;
		this.lexicon = page.lexicon;
		this.dates = dates;
		this.language = language;
		this.candidates = new PlaceCandidates(page, dates, firstSentenceEnd, language);
		this.landing = new PlaceLanding(page);
	}

	@Nullable CaptionPlace read(@Nullable Dateline dateline, int from, int to) {
		for (int i = from; i < to; i++) {
			if (!this.page.isClaimed(i) && i + 1 >= this.candidates.covered) {
				candidate(i);
			}
		}
		host(from);
		for (CaptionDate date : this.dates) {
			beforeDate(date);
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
		if (this.tokens.glued(i) && this.tokens.isWord(i)) {
			return;
		}
		switch (this.tokens.key(i)) {
			case "in", "en", "em", "im" -> weigh(i, this.landing.of(i + 1), 1);
			case "a", "au", "i", "te", "w", "v", "ve", "u", "no", "na", "bei", "nahe", "ved", "perto", "pres" ->
				foreign(i);
			case "into" -> into(i);
			case "to" -> closeTo(i);
			case "outskirts", "edge", "suburbs", "afueras", "cercanias", "alrededores" -> edgeOf(i);
			case "," -> afterComma(i);
			case "near", "outside", "over", "off" ->
				weigh(i, this.landing.of(this.tokens.is(i + 1, "of") ? i + 2 : i + 1), 0);
			case "de", "del" -> ofSpanish(i);
			case "por", "desde", "von", "from" -> listed(i);
			case "on", "at" -> ofCity(i);
			case "of" -> datedOf(i);
			default -> {
			}
		}
	}

	/**
	 * {@code Tokio acogió la ceremonia}: the city that the sentence begins with is the
	 * host.
	 */
	private void host(int from) {
		PlaceParts city = PlaceParts.listed(this.page, from);
		if (city.city != null && this.tokens.isAny(city.end, "acogio", "acoge", "alberga", "albergo", "hosts", "hosted",
				"accueille", "accueillait")) {
			this.candidates.weigh(from, city, 1);
		}
	}

	/** Prepositions of one language that are other words in another. */
	private void foreign(int i) {
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
	private void into(int i) {
		if (this.tokens.isAny(i - 1, "crossing", "cross", "crossed", "crosses")) {
			weigh(i, this.landing.of(i + 1), 1);
		}
		else {
			dated(i, this.landing.of(i + 1));
		}
	}

	private void closeTo(int i) {
		if (this.tokens.is(i - 1, "close")) {
			weigh(i, this.landing.of(i + 1), 0);
		}
	}

	/** {@code on the outskirts of Agartala}, {@code a las afueras de Lugo}. */
	private void edgeOf(int i) {
		int name = this.landing.article(i + 2);
		if (this.tokens.isAny(i + 1, "of", "de") && this.tokens.isCapital(name)) {
			weigh(i, name, 0);
		}
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

	/** Prepositions of a way or a view, which count with town and country. */
	private void listed(int i) {
		boolean own = switch (this.tokens.key(i)) {
			case "por", "desde" -> this.language == CaptionLanguage.SPANISH;
			case "von" -> this.language == CaptionLanguage.GERMAN;
			default -> this.language == CaptionLanguage.ENGLISH;
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

	/**
	 * Spanish {@code de}: with the country behind, or
	 * {@code del norte de la Franja de Gaza}.
	 */
	private void ofSpanish(int i) {
		if (this.language != CaptionLanguage.SPANISH && this.language != CaptionLanguage.PORTUGUESE) {
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
	private boolean isVenueBefore(int i) {
		for (int k = i - 1; k > Math.max(0, i - 6) && (this.tokens.isCapital(k) || this.page.isParticle(k)); k--) {
			if (this.page.in(WordList.VENUES, k)) {
				return true;
			}
		}
		return false;
	}

	/** {@code at the port of Taranto, southern Italy, 03 November 2019}. */
	private void datedOf(int i) {
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

	/**
	 * {@code at Westminster Abbey, London.};
	 * {@code Tapajos National Forest, Para state, Brazil October 10}.
	 */
	private void afterComma(int comma) {
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
		else if (parts.country != null && parts.city == null && parts.region == null && isVenueBefore(comma)
				&& this.candidates.isDated(comma, parts.end)) {
			this.candidates.weigh(comma, parts, -0.5);
		}
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

	/** {@code on a Harare street}, {@code at Cairo's Mosheer Tantawi mosque}. */
	private void ofCity(int i) {
		int k = this.tokens.isAny(i + 1, "a", "the", "an") ? i + 2 : i + 1;
		Phrases.Match<Boolean> city = this.tokens.isCapital(k) ? this.lexicon.cities.at(this.tokens, k) : null;
		if (city == null) {
			Phrases.Match<String> land = this.tokens.isCapital(k) ? this.lexicon.countries.at(this.tokens, k) : null;
			if (land != null && this.tokens.is(land.end(), "'")) {
				int name = this.landing.of(k);
				if (name > k) {
					weigh(i, name, 0);
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

	private void weigh(int at, int from, double start) {
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

	/** {@code en la playa de Razo}: the town is but the venue's name, if another follows. */
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

	/**
	 * A place without preposition before a date:
	 * {@code TV show, London, UK - 04 Feb 2026}.
	 */
	private void beforeDate(CaptionDate date) {
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

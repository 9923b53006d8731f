package org.cutline.caption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Finds the people whom a caption names, with title and position. */
final class PeopleReader {

	private static final int LONGEST_TITLE = 18;

	private final Page page;

	private final Tokens tokens;

	private final Lexicon lexicon;

	private final Map<Integer, PositionMarker> markers = new HashMap<>();

	private final @Nullable CaptionPlace place;

	private final List<CaptionPerson> found = new ArrayList<>();

	PeopleReader(Page page, List<PositionMarker> markers, @Nullable CaptionPlace place) {
		this.page = page;
		this.tokens = page.tokens;
		this.lexicon = page.lexicon;
		markers.forEach((marker) -> this.markers.put(marker.range().start(), marker));
		this.place = place;
	}

	List<CaptionPerson> read(int from, int to) {
		int i = from;
		while (i < to) {
			if (this.page.isClaimed(i) || !this.page.isNamePart(i)) {
				i++;
				continue;
			}
			int end = run(i, to);
			person(i, end, from);
			i = Math.max(end, i + 1);
		}
		return this.found;
	}

	/** Capitalised words with the particles, initials and hyphens between them. */
	private int run(int from, int to) {
		int i = from;
		int last = from;
		while (i < to && !this.page.isClaimed(i)) {
			boolean capital = this.page.isNamePart(i)
					&& (i == from || !this.tokens.newLine(i) || !this.tokens.glued(i));
			boolean glue = this.tokens.isAny(i, "-", "'") && this.tokens.glued(i) && this.tokens.glued(i + 1)
					&& this.tokens.isWord(i + 1) && !this.tokens.is(i + 1, "s");
			boolean stop = this.tokens.is(i, ".") && this.page.isAbbreviation(i);
			boolean behindHyphen = i > from && this.tokens.is(i - 1, "-") && this.tokens.isWord(i);
			boolean particle = i > from && this.page.isParticle(i) && !this.tokens.isAny(i, "y", "e", "und", "et")
					&& (this.tokens.isCapital(i + 1) || this.page.isParticle(i + 1));
			if (capital || behindHyphen) {
				last = i + 1;
			}
			else if (stop) {
				last = this.tokens.isCapital(i + 1) || this.tokens.isInitial(i - 1) || isSuffix(i - 1) ? i + 1 : last;
			}
			else if (!glue && !particle) {
				break;
			}
			i++;
		}
		return last;
	}

	private boolean isSuffix(int i) {
		return this.lexicon.has("suffixes", this.tokens.key(i));
	}

	private void person(int from, int to, int bodyFrom) {
		int start = afterPortfolio(from, nameStart(from, to), to);
		if (start >= to || !isName(start, to)) {
			return;
		}
		PositionMarker marker = marker(to);
		int words = words(start, to);
		boolean titled = start > from || isOffice(from - 1);
		int titleFrom = titleStart(start, bodyFrom);
		boolean office = titled || (titleFrom < start && hasOffice(titleFrom, start));
		if ((words < 2 && marker == null && !isOffice(this.tokens.is(start - 1, ".") ? start - 2 : start - 1))
				|| (marker == null && isOwner(to))) {
			return;
		}
		if (!office && marker == null && this.tokens.isAny(start - 1, "the", "la", "el", "of", "al", "del")
				&& start > bodyFrom) {
			return;
		}
		TextRange range = this.tokens.range(start, to);
		TextRange title = (office && titleFrom < start) ? titleRange(titleFrom, start) : null;
		boolean pictured = marker == null || !marker.absent();
		this.found.add(new CaptionPerson(range.in(this.page.text), range,
				(title != null) ? title.in(this.page.text) : null, title, marker, pictured));
	}

	/**
	 * {@code Real Madrid's Vinicius Junior}, {@code Seattle Mariners relief pitcher}: a
	 * team, not a person.
	 */
	private boolean isOwner(int to) {
		int next = this.tokens.is(to, "'") ? this.tokens.is(to + 1, "s") && this.tokens.glued(to + 1) ? to + 2 : to + 1
				: to;
		boolean owner = next > to && this.tokens.isCapital(next);
		return owner || (isOffice(next) && !this.tokens.isCapital(next) && !this.tokens.newLine(next));
	}

	private TextRange titleRange(int from, int to) {
		int end = to;
		while (end > from && this.tokens.isAny(end - 1, ",", "(", "-")) {
			end--;
		}
		return this.tokens.range(from, end);
	}

	/**
	 * Takes offices, peoples and countries off the front of a run; the last word is never
	 * taken.
	 */
	private int nameStart(int from, int to) {
		int start = from;
		int i = from;
		while (i < to - 1) {
			Phrases.Match<String> country = this.lexicon.countries.at(this.tokens, i, to);
			String key = this.tokens.key(i);
			boolean first = i == from && (this.lexicon.has("stop.en", key) || this.lexicon.has("stop.es", key))
					&& !this.tokens.isInitial(i);
			if (country != null && country.end() < to) {
				i = country.end();
				start = i;
			}
			else {
				i++;
				boolean title = isOffice(i - 1) || this.lexicon.has("demonyms", key) || first;
				start = title ? this.tokens.is(i, ".") && i + 1 < to ? i + 1 : i : start;
			}
		}
		return start;
	}

	/**
	 * {@code Minister for Coastal Shipping Torstein Haldal}: behind an office and its
	 * {@code for} or {@code of}, only the last two words of a longer run are the name,
	 * with the particles between them.
	 */
	private int afterPortfolio(int from, int start, int to) {
		int before = this.tokens.isAny(from - 1, "the", "la", "el", "los", "las") ? from - 2 : from - 1;
		boolean portfolio = this.tokens.isAny(before, "for", "of", "de", "para") && isOffice(before - 1);
		if (start != from || !portfolio || words(from, to) < 3) {
			return start;
		}
		int names = 0;
		int i = to;
		while (i > from && names < 2) {
			i--;
			names += this.tokens.isWord(i) && !this.page.isParticle(i) ? 1 : 0;
		}
		return i;
	}

	private boolean isOffice(int i) {
		return this.tokens.isWord(i) && this.lexicon.has("offices", this.tokens.key(i));
	}

	private int words(int from, int to) {
		int words = 0;
		for (int i = from; i < to; i++) {
			words += this.tokens.isWord(i) ? 1 : 0;
		}
		return words;
	}

	private boolean isName(int from, int to) {
		TextRange range = this.tokens.range(from, to);
		if ((to - from == 1 && isOffice(from)) || (this.place != null && this.place.range().overlaps(range))) {
			return false;
		}
		Phrases.Match<Boolean> city = this.lexicon.cities.at(this.tokens, from);
		Phrases.Match<String> region = this.lexicon.regions.at(this.tokens, from);
		if ((city != null && city.end() >= to) || (region != null && region.end() >= to)
				|| this.lexicon.agencies.at(this.tokens, from) != null) {
			return false;
		}
		for (int i = from; i < to; i++) {
			String key = this.tokens.key(i);
			if (this.lexicon.has("venues", key) || this.lexicon.has("organisation", key)
					|| this.lexicon.has("demonyms", key) || this.lexicon.has("venuewords", key)
					|| this.lexicon.has("notnames", key)) {
				return false;
			}
		}
		boolean quoted = this.tokens.is(from - 1, "\"")
				|| (this.tokens.is(from - 1, "'") && !this.tokens.glued(from - 1) && this.tokens.glued(from));
		boolean before = quoted || this.tokens.isAny(from - 1, "in", "en", "at") || this.tokens.isNumber(from - 1);
		return !before && !this.lexicon.has("venuewords", this.tokens.key(to)) && !this.tokens.isNumber(to)
				&& !this.tokens.isInitial(to - 1);
	}

	/** The first token of the title before a name. */
	private int titleStart(int start, int bodyFrom) {
		int i = start;
		int commas = 0;
		while (i > bodyFrom && start - i < LONGEST_TITLE && belongsToTitle(i - 1, i, start)) {
			commas += this.tokens.is(i - 1, ",") ? 1 : 0;
			if (commas > 1) {
				break;
			}
			i--;
		}
		while (i < start
				&& (this.page.isConnector(i) || this.tokens.isMark(i) || this.tokens.isAny(i, "una", "un", "su"))) {
			i++;
		}
		return i;
	}

	private boolean belongsToTitle(int i, int next, int start) {
		if (this.page.isClaimed(i)) {
			return false;
		}
		if (this.tokens.is(i, ",")) {
			return next == start;
		}
		String key = this.tokens.key(i);
		return isOffice(i) || this.lexicon.has("demonyms", key) || this.page.isConnector(i)
				|| (this.tokens.is(i, "'") && this.tokens.is(i + 1, "s")) || this.tokens.is(i, "s")
				|| this.tokens.isCapital(i) && !isNamed(i) || (this.tokens.is(i, "-") && this.tokens.glued(i))
				|| (this.tokens.is(i, ".") && this.tokens.glued(i) && this.page.isAbbreviation(i));
	}

	/** Whether a token belongs to the person found before. */
	private boolean isNamed(int i) {
		return !this.found.isEmpty() && this.found.getLast().range().contains(this.tokens.start(i));
	}

	private boolean hasOffice(int from, int to) {
		for (int i = from; i < to; i++) {
			if (isOffice(i)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The marker right behind a name, a comma or a bracket such as {@code (D-IL)}
	 * between.
	 */
	private @Nullable PositionMarker marker(int end) {
		int i = end;
		if (this.tokens.is(i, "(") && !this.page.isClaimed(i)) {
			while (i < end + 8 && !this.tokens.is(i, ")")) {
				i++;
			}
			i++;
		}
		if (this.tokens.is(i, ",")) {
			i++;
		}
		if (i >= this.tokens.size()) {
			return null;
		}
		int at = this.tokens.start(i);
		PositionMarker marker = this.markers.get(at);
		return (marker != null && !marker.list()) ? marker : null;
	}

}

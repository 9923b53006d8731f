package org.cutline.caption;

import java.util.ArrayList;
import java.util.List;

/** Finds the words that limit use, and advisories, by the phrases of the lexicon. */
final class RestrictionReader {

	private final Page page;

	private final Tokens tokens;

	private final List<Restriction> found = new ArrayList<>();

	RestrictionReader(Page page) {
		this.page = page;
		this.tokens = page.tokens;
	}

	List<Restriction> read() {
		int i = 0;
		while (i < this.tokens.size()) {
			int end = this.tokens.isCapital(i) ? phrase(i) : i;
			if (end == i && this.tokens.is(i, "out") && this.tokens.isCaps(i)) {
				end = countriesOut(i);
			}
			i = Math.max(end, i + 1);
		}
		return this.found;
	}

	private int phrase(int i) {
		Phrases.Match<Restriction.Kind> match = this.page.lexicon.restrictions.at(this.tokens, i);
		if (match == null || !stands(match, i)) {
			return i;
		}
		int end = match.end();
		List<String> about = List.of();
		if (match.value() == Restriction.Kind.NO_SALES && this.tokens.is(end, "in") && this.tokens.isCaps(end)) {
			int from = end + 1;
			end = capitals(from);
			about = List.of(this.tokens.words(from, end));
		}
		add(match.value(), i, end, about);
		return end;
	}

	/** Kill, correction and the like only in capitals; the rest also in sentence case. */
	private boolean stands(Phrases.Match<Restriction.Kind> match, int i) {
		boolean capitals = true;
		for (int k = i; k < match.end(); k++) {
			capitals &= !this.tokens.isWord(k) || this.tokens.isCaps(k);
		}
		if (capitals) {
			return true;
		}
		boolean before = i == 0 || this.tokens.newLine(i) || this.tokens.isMark(i - 1) || this.page.isClaimed(i - 1);
		return switch (match.value()) {
			case KILL, CORRECTION, REPEATING -> false;
			default -> before && match.end() - i > 1;
		};
	}

	private int capitals(int from) {
		int end = from;
		while (this.tokens.isCaps(end) && !this.tokens.is(end, "out") && !this.tokens.newLine(end)) {
			end++;
		}
		return end;
	}

	private int countriesOut(int out) {
		int from = out;
		List<String> about = new ArrayList<>();
		int end = out;
		while (from > 0 && out - from < 12 && this.tokens.isCaps(from - 1) && !this.page.isClaimed(from - 1)
				&& !this.tokens.newLine(from)) {
			from--;
			if (this.tokens.is(from, "and")) {
				end = from;
			}
			if (from > 1 && this.tokens.is(from - 1, ",") && this.tokens.isCaps(from - 2)) {
				about.addFirst(this.tokens.words(from, end));
				from--;
				end = from;
			}
		}
		if (from == out || !isCountryOrRival(from, out)) {
			return out;
		}
		for (String part : this.tokens.words(from, out).split(",? AND |, ")) {
			if (!about.contains(part)) {
				about.add(part);
			}
		}
		add(Restriction.Kind.COUNTRY_OUT, from, out + 1, about);
		return out + 1;
	}

	private boolean isCountryOrRival(int from, int out) {
		return this.page.lexicon.countries.at(this.tokens, from, out) != null || out - from == 1
				|| this.tokens.is(out - 2, "and") || this.tokens.is(out - 2, ",");
	}

	private void add(Restriction.Kind kind, int from, int to, List<String> about) {
		TextRange range = this.tokens.range(from, to);
		this.found.add(new Restriction(kind, range.in(this.page.text), range, about));
		this.page.claim(from, to);
	}

}

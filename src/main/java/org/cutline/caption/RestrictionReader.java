package org.cutline.caption;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Finds the words that limit use, and advisories, by the phrases of the lexicon. */
final class RestrictionReader {

	private final Page page;

	private final Tokens tokens;

	private final CountriesOut countriesOut;

	private final List<Restriction> found = new ArrayList<>();

	RestrictionReader(Page page) {
		this.page = page;
		this.tokens = page.tokens;
		this.countriesOut = new CountriesOut(page);
	}

	List<Restriction> read() {
		int i = 0;
		while (i < this.tokens.size()) {
			int end = this.tokens.isCapital(i) || this.tokens.is(i - 1, "|") ? phrase(i)
					: this.tokens.isNumber(i) ? days(i) : i;
			if (end == i && this.tokens.is(i, "out") && this.tokens.isCaps(i)) {
				end = out(i);
			}
			i = Math.max(end, i + 1);
		}
		LicenceReader.read(this.page, this.found);
		this.found.sort((one, other) -> one.range().compareTo(other.range()));
		return this.found;
	}

	private int phrase(int i) {
		Phrases.Match<Restriction.Kind> match = this.page.lexicon.restrictions.at(this.tokens, i);
		if (match == null || !stands(match, i)) {
			return i;
		}
		int end = match.end();
		if (this.tokens.is(end, "in") && this.tokens.isCaps(end) || match.value() == Restriction.Kind.COUNTRY_OUT) {
			int from = this.tokens.is(end, "in") ? end + 1 : end;
			end = capitals(from);
			if (end > from) {
				return add(match.value(), i, end, List.of(this.tokens.words(from, end)), null);
			}
			end = match.end();
		}
		if (isTimed(match.value(), end)) {
			LimitReader limit = new LimitReader(this.page, end);
			LimitEnd until = limit.limit();
			return add(match.value(), i, (until != null) ? limit.end : end, List.of(), until);
		}
		return add(match.value(), i, end, List.of(), null);
	}

	private boolean isTimed(Restriction.Kind kind, int end) {
		return kind == Restriction.Kind.EMBARGO || kind == Restriction.Kind.TIME_LIMIT
				|| this.tokens.isAny(end, "after", "until", "within");
	}

	/** {@code 14 DAYS USE ONLY}, {@code 30-DAY USE}. */
	private int days(int i) {
		int k = this.tokens.is(i + 1, "-") ? i + 2 : i + 1;
		if (!this.tokens.isAny(k, "day", "days") || !this.tokens.isCaps(k) || !this.tokens.is(k + 1, "use")) {
			return i;
		}
		int end = this.tokens.is(k + 2, "only") ? k + 3 : k + 2;
		return add(Restriction.Kind.TIME_LIMIT, i, end, List.of(), new LimitReader(this.page, i).limit());
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

	private int out(int i) {
		CountriesOut.Found lands = this.countriesOut.before(i);
		return (lands == null) ? i : add(Restriction.Kind.COUNTRY_OUT, lands.from(), i + 1, lands.about(), null);
	}

	private int add(Restriction.Kind kind, int from, int to, List<String> about, @Nullable LimitEnd end) {
		TextRange range = this.tokens.range(from, to);
		this.found.add(new Restriction(kind, range.in(this.page.text), range, about, end));
		this.page.claimLimit(from, to);
		return to;
	}

}

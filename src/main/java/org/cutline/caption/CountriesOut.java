package org.cutline.caption;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads the countries and rivals in front of {@code OUT}:
 * {@code AUSTRALIA AND NEW ZEALAND OUT}, {@code MAXPPP OUT}.
 */
final class CountriesOut {

	private static final int FAR = 12;

	private final Page page;

	private final Tokens tokens;

	CountriesOut(Page page) {
		this.page = page;
		this.tokens = page.tokens;
	}

	/**
	 * What is out.
	 *
	 * @param from the first token
	 * @param about the countries or rivals, in order
	 */
	record Found(int from, List<String> about) {
	}

	@Nullable Found before(int out) {
		int from = out;
		List<String> about = new ArrayList<>();
		int end = out;
		while (from > 0 && out - from < FAR && belongs(from - 1) && !this.tokens.newLine(from)) {
			from--;
			if (this.tokens.isAny(from, "and", "y", "&")) {
				end = from;
			}
			if (from > 1 && this.tokens.is(from - 1, ",") && this.tokens.isCaps(from - 2)) {
				about.addFirst(this.tokens.words(from, end));
				from--;
				end = from;
			}
		}
		if (from == out || !isCountryOrRival(from, out)) {
			return null;
		}
		for (String part : this.tokens.words(from, out).split(",? AND |,? Y | & |, ")) {
			if (!about.contains(part)) {
				about.add(part);
			}
		}
		return new Found(from, about);
	}

	private boolean belongs(int i) {
		boolean word = this.tokens.isCaps(i) || this.tokens.is(i, "&");
		return word && !this.page.isClaimed(i) && this.page.lexicon.qualifiers.at(this.tokens, i) == null
				&& !this.tokens.is(i, "only");
	}

	private boolean isCountryOrRival(int from, int out) {
		return this.page.lexicon.countries.at(this.tokens, from, out) != null || out - from == 1
				|| this.tokens.isAny(out - 2, "and", "y", ",");
	}

}

package org.cutline.caption;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads the countries and rivals in front of {@code OUT}:
 * {@code AUSTRALIA AND NEW ZEALAND OUT}, {@code MAXPPP OUT}.
 */
final class CountriesOut {

	private static final int LONGEST_NAME = 5;

	private static final int MOST = 12;

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
		int from = start(out);
		if (from == out) {
			return null;
		}
		List<String> about = new ArrayList<>(List.of(this.tokens.words(from, out)));
		while (about.size() < MOST && isJoint(from - 1)) {
			int end = (this.tokens.is(from - 2, ",") && !this.tokens.is(from - 1, ",")) ? from - 2 : from - 1;
			int next = start(end);
			if (next == end) {
				break;
			}
			about.addFirst(this.tokens.words(next, end));
			from = next;
		}
		return new Found(from, about);
	}

	private boolean isJoint(int i) {
		return this.tokens.isAny(i, ",", "&") || this.tokens.isAny(i, "and", "y") && this.tokens.isCaps(i);
	}

	/** Where the country, or else the one word of a rival, that ends here begins. */
	private int start(int end) {
		for (int length = LONGEST_NAME; length > 0; length--) {
			int from = end - length;
			Phrases.Match<String> land = (from >= 0 && this.tokens.isCapital(from))
					? this.page.lexicon.countries.at(this.tokens, from, end) : null;
			if (land != null && land.end() == end) {
				return from;
			}
		}
		int word = end - 1;
		boolean rival = this.tokens.isCaps(word) && !this.page.isClaimed(word) && !this.tokens.newLine(end)
				&& this.page.lexicon.qualifiers.at(this.tokens, word) == null
				&& !this.tokens.isAny(word, "only", "and", "y");
		return rival ? word : end;
	}

}

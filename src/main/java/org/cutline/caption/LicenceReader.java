package org.cutline.caption;

import java.util.List;

/**
 * Finds the sentences that say what a handout may be used for:
 * {@code This image may only be used to illustrate news.}
 */
final class LicenceReader {

	private static final int LONGEST = 80;

	private LicenceReader() {
	}

	/** Adds one restriction a sentence, in text order, and claims its tokens. */
	static void read(Page page, List<Restriction> found) {
		Tokens tokens = page.tokens;
		int bound = 0;
		for (int i = 0; i < tokens.size(); i++) {
			Phrases.Match<Boolean> match = page.isClaimed(i) ? null : page.lexicon.licences.at(tokens, i);
			if (match != null) {
				int from = start(page, i, bound);
				int to = end(page, match.end());
				TextRange range = tokens.range(from, to);
				found.add(new Restriction(Restriction.Kind.HANDOUT_LICENCE, range.in(page.text), range, List.of()));
				page.claimLimit(from, to);
				bound = to;
				i = to - 1;
			}
		}
	}

	private static int start(Page page, int at, int bound) {
		int from = at;
		while (from > Math.max(bound, at - LONGEST) && !parts(page, from - 1, from) && !isBehindCapitals(page, from)) {
			from--;
		}
		return from;
	}

	/**
	 * {@code EPA/PORT OF VIGO HANDOUT This image …}: a sentence begins behind capitals.
	 */
	private static boolean isBehindCapitals(Page page, int i) {
		Tokens tokens = page.tokens;
		return tokens.isCapital(i) && !tokens.isCaps(i) && tokens.isCaps(i - 1) && !tokens.isInitial(i - 1);
	}

	private static int end(Page page, int at) {
		int to = at;
		while (to < Math.min(page.tokens.size(), at + LONGEST) && !parts(page, to, to + 1)) {
			to++;
		}
		return (page.tokens.isAny(to, ".", "!") && !page.isClaimed(to)) ? to + 1 : to;
	}

	private static boolean parts(Page page, int mark, int next) {
		Tokens tokens = page.tokens;
		boolean stop = tokens.isAny(mark, ".", "!", ";", ")") && !page.isAbbreviation(mark);
		return stop || page.isClaimed(mark) || tokens.newLine(next) || tokens.gap(next) == Tokens.Gap.WIDE;
	}

}

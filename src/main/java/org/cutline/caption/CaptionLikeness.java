package org.cutline.caption;

import java.util.HashMap;
import java.util.Map;

/** How alike two captions are, for matching an inline caption of a story to a photo. */
public final class CaptionLikeness {

	private CaptionLikeness() {
	}

	/**
	 * The likeness of two captions by the words they share, quotes, accents and case
	 * folded, wire codes left out: twice the shared words through all words. Takes time
	 * in proportion to both lengths.
	 * @return 0 for nothing in common to 1 for the same words
	 */
	public static double of(String one, String other) {
		Map<String, Integer> words = new HashMap<>();
		int total = count(one, words, 1);
		Map<String, Integer> others = new HashMap<>();
		total += count(other, others, 1);
		if (total == 0) {
			return 1;
		}
		int shared = 0;
		for (Map.Entry<String, Integer> word : words.entrySet()) {
			shared += Math.min(word.getValue(), others.getOrDefault(word.getKey(), 0));
		}
		return 2.0 * shared / total;
	}

	private static int count(String text, Map<String, Integer> words, int weight) {
		Page page = new Page(text, Lexicon.standard());
		int codes = MarkFinder.codes(page).size();
		int counted = 0;
		for (int i = 0; i < page.tokens.size(); i++) {
			boolean code = codes > 0 && page.isClaimed(i);
			if (!page.tokens.isMark(i) && !code) {
				words.merge(page.tokens.key(i), weight, Integer::sum);
				counted++;
			}
		}
		return counted;
	}

}

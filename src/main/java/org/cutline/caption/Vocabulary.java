package org.cutline.caption;

import java.util.HashMap;
import java.util.Map;

/** All words of a lexicon, folded, with what is known of each. */
final class Vocabulary {

	/** Knows no word. */
	static final Vocabulary NONE = new Vocabulary();

	private final Map<String, Word> words = new HashMap<>();

	private int phraseLists;

	/** The word, or {@link Word#UNKNOWN}. */
	Word find(String folded) {
		Word word = this.words.get(folded);
		return (word != null) ? word : Word.UNKNOWN;
	}

	/** The word, taken up where it is new. */
	Word learn(String folded) {
		return this.words.computeIfAbsent(folded, (key) -> new Word());
	}

	/** The bit of another list of phrases. */
	int nextPhraseBit() {
		return 1 << this.phraseLists++;
	}

}

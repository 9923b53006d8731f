package org.cutline.caption;

import java.util.Arrays;

/** What the lexicon knows of one folded word; a text looks each of its words up once. */
final class Word {

	private static final int[] NO_PHRASES = {};

	/** A word that no list has. */
	static final Word UNKNOWN = new Word("");

	/** The folded word. */
	final String key;

	/** The hash of the folded word, by which {@link Vocabulary} finds it. */
	final int hash;

	/** The lists that have it, by {@link WordList#bit()}. */
	long lists;

	/** What it may be where persons are told of: bits of {@link WordKind}. */
	int kinds;

	/** Whether it is a side, a row or a rank of a position marker. */
	boolean position;

	/** 1 to 12 where it is a month, else 0. */
	int month;

	/** 1 for Monday to 7 where it is a weekday, else 0. */
	int weekday;

	/** For each list of phrases the number, plus 1, of those that begin with it; or 0. */
	private int[] phrases = NO_PHRASES;

	Word(String key) {
		this.key = key;
		this.hash = Vocabulary.hash(key.toCharArray(), key.length());
	}

	/** The number, plus 1, of the phrases of a list that begin with it; 0 for none. */
	int phrases(int list) {
		return (list < this.phrases.length) ? this.phrases[list] : 0;
	}

	void setPhrases(int list, int number) {
		if (list >= this.phrases.length) {
			this.phrases = Arrays.copyOf(this.phrases, list + 1);
		}
		this.phrases[list] = number;
	}

}

package org.cutline.caption;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * All words of a lexicon, folded, with what is known of each: a table that a text asks
 * once for each of its tokens, without a string made for a word that is known.
 */
final class Vocabulary {

	/** Knows no word. */
	static final Vocabulary NONE = new Vocabulary();

	private @Nullable Word[] table = new Word[1024];

	private int size;

	private int phraseLists;

	/** The word of the first letters of a buffer, or null. */
	@Nullable Word find(char[] folded, int length) {
		int mask = this.table.length - 1;
		int hash = hash(folded, length);
		int at = hash & mask;
		Word word = this.table[at];
		while (word != null && !(word.hash == hash && isKey(word.key, folded, length))) {
			at = (at + 1) & mask;
			word = this.table[at];
		}
		return word;
	}

	private static boolean isKey(String key, char[] folded, int length) {
		if (key.length() != length) {
			return false;
		}
		for (int i = 0; i < length; i++) {
			if (key.charAt(i) != folded[i]) {
				return false;
			}
		}
		return true;
	}

	static int hash(char[] folded, int length) {
		int hash = 0;
		for (int i = 0; i < length; i++) {
			hash = 31 * hash + folded[i];
		}
		return hash ^ (hash >>> 15);
	}

	/** The word, taken up where it is new. */
	Word learn(String folded) {
		char[] letters = folded.toCharArray();
		Word known = find(letters, letters.length);
		if (known != null) {
			return known;
		}
		if (this.size * 2 > this.table.length) {
			grow();
		}
		Word word = new Word(folded);
		put(word);
		this.size++;
		return word;
	}

	private void put(Word word) {
		int mask = this.table.length - 1;
		int at = word.hash & mask;
		while (this.table[at] != null) {
			at = (at + 1) & mask;
		}
		this.table[at] = word;
	}

	private void grow() {
		@Nullable Word[] before = this.table;
		this.table = new Word[before.length * 4];
		Arrays.stream(before).filter(java.util.Objects::nonNull).forEach(this::put);
	}

	/** The number of another list of phrases. */
	int nextPhraseList() {
		return this.phraseLists++;
	}

}

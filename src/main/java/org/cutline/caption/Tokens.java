package org.cutline.caption;

import java.util.Arrays;

/**
 * A text cut into words, numbers and single marks, with what stands between them. Words
 * hold letters and the digits after them; apostrophes and hyphens are marks of their own.
 */
final class Tokens {

	enum Kind {

		WORD, NUMBER, MARK

	}

	/** What stands before a token. */
	enum Gap {

		NONE, BLANK, WIDE, LINE

	}

	final String text;

	private int size;

	private int[] starts = new int[64];

	private int[] ends = new int[64];

	private Kind[] kinds = new Kind[64];

	private Gap[] gaps = new Gap[64];

	private String[] keys = new String[64];

	private Word[] words = new Word[64];

	private char[] letters = new char[32];

	private final Vocabulary vocabulary;

	Tokens(String text, Vocabulary vocabulary) {
		this.text = text;
		this.vocabulary = vocabulary;
		int at = 0;
		int length = text.length();
		while (at < length) {
			int from = TokenEdges.skipGap(text, at);
			if (from < length) {
				int to = TokenEdges.endOf(text, from);
				add(from, to, TokenEdges.gap(text, at, from));
				from = to;
			}
			at = from;
		}
	}

	private void add(int from, int to, Gap gap) {
		if (this.size == this.starts.length) {
			grow();
		}
		char c = this.text.charAt(from);
		this.starts[this.size] = from;
		this.ends[this.size] = to;
		this.gaps[this.size] = gap;
		this.kinds[this.size] = Character.isDigit(c) ? Kind.NUMBER : TokenEdges.isLetter(c) ? Kind.WORD : Kind.MARK;
		setKey(this.size, from, to);
		this.size++;
	}

	private void setKey(int i, int from, int to) {
		if (this.text.charAt(from) == '&' && to - from > 1) {
			setEntity(i, from, to);
			return;
		}
		if (to - from > this.letters.length) {
			this.letters = new char[to - from];
		}
		int length = Folding.fold(this.text, from, to, this.letters);
		Word word = this.vocabulary.find(this.letters, length);
		this.keys[i] = (word != null) ? word.key : new String(this.letters, 0, length);
		this.words[i] = (word != null) ? word : Word.UNKNOWN;
	}

	private void setEntity(int i, int from, int to) {
		this.keys[i] = TokenEdges.key(this.text, from, to);
		Word word = this.vocabulary.find(this.keys[i].toCharArray(), this.keys[i].length());
		this.words[i] = (word != null) ? word : Word.UNKNOWN;
	}

	private void grow() {
		int room = this.size * 2;
		this.starts = Arrays.copyOf(this.starts, room);
		this.ends = Arrays.copyOf(this.ends, room);
		this.kinds = Arrays.copyOf(this.kinds, room);
		this.gaps = Arrays.copyOf(this.gaps, room);
		this.keys = Arrays.copyOf(this.keys, room);
		this.words = Arrays.copyOf(this.words, room);
	}

	int size() {
		return this.size;
	}

	int start(int i) {
		return this.starts[i];
	}

	int end(int i) {
		return this.ends[i];
	}

	/**
	 * What stands before token {@code i}; a line's end before the first and after the
	 * last.
	 */
	Gap gap(int i) {
		return (i >= 0 && i < this.size) ? this.gaps[i] : Gap.LINE;
	}

	boolean glued(int i) {
		return gap(i) == Gap.NONE;
	}

	boolean newLine(int i) {
		return gap(i) == Gap.LINE;
	}

	/** The folded token, empty outside the text. */
	String key(int i) {
		return (i >= 0 && i < this.size) ? this.keys[i] : "";
	}

	/** What the lexicon knows of the token. */
	Word known(int i) {
		return (i >= 0 && i < this.size) ? this.words[i] : Word.UNKNOWN;
	}

	/** Whether the token is in a list of words. */
	boolean in(WordList list, int i) {
		return (known(i).lists & list.bit()) != 0;
	}

	boolean is(int i, String key) {
		return key(i).equals(key);
	}

	boolean isAny(int i, String... wanted) {
		String key = key(i);
		for (String one : wanted) {
			if (one.equals(key)) {
				return true;
			}
		}
		return false;
	}

	boolean isWord(int i) {
		return i >= 0 && i < this.size && this.kinds[i] == Kind.WORD;
	}

	boolean isNumber(int i) {
		return i >= 0 && i < this.size && this.kinds[i] == Kind.NUMBER;
	}

	boolean isMark(int i) {
		return i >= 0 && i < this.size && this.kinds[i] == Kind.MARK;
	}

	/** Whether it is a word that starts with a capital. */
	boolean isCapital(int i) {
		return isWord(i) && (Character.isUpperCase(this.text.charAt(this.starts[i])) || hasInnerCapital(i));
	}

	/** {@code deGooyer}, {@code d'Estaing}. */
	private boolean hasInnerCapital(int i) {
		int limit = Math.min(this.ends[i] - 1, this.starts[i] + 4);
		for (int at = this.starts[i] + 1; at < limit; at++) {
			if (Character.isUpperCase(this.text.charAt(at))) {
				return true;
			}
		}
		return false;
	}

	/** Whether it is a word all in capitals. */
	boolean isCaps(int i) {
		if (!isCapital(i)) {
			return false;
		}
		for (int at = this.starts[i]; at < this.ends[i]; at++) {
			if (Character.isLowerCase(this.text.charAt(at))) {
				return false;
			}
		}
		return true;
	}

	/** Whether it is one capital letter, the beginning of a name's initial. */
	boolean isInitial(int i) {
		return isCapital(i) && this.ends[i] - this.starts[i] == 1;
	}

	/** The number at {@code i}, or -1; a number of more than eight digits is none. */
	int number(int i) {
		if (!isNumber(i) || this.ends[i] - this.starts[i] > 8) {
			return -1;
		}
		int number = 0;
		for (int at = this.starts[i]; at < this.ends[i]; at++) {
			number = number * 10 + Character.digit(this.text.charAt(at), 10);
		}
		return number;
	}

	int digits(int i) {
		return isNumber(i) ? this.ends[i] - this.starts[i] : 0;
	}

	/** The printed token, empty outside the text. */
	String word(int i) {
		return (i >= 0 && i < this.size) ? this.text.substring(this.starts[i], this.ends[i]) : "";
	}

	/** The range from the first token to before the last. */
	TextRange range(int from, int to) {
		if (to <= from) {
			int at = (from < this.size) ? this.starts[from] : this.text.length();
			return new TextRange(at, at);
		}
		return new TextRange(this.starts[from], this.ends[to - 1]);
	}

	String words(int from, int to) {
		return range(from, to).in(this.text);
	}

	/** Whether a text is printed from one token to before another. */
	boolean reads(String printed, int from, int to) {
		int start = this.starts[from];
		return this.ends[to - 1] - start == printed.length() && this.text.startsWith(printed, start);
	}

	/** Parts token {@code i} in two at an offset of the text. */
	void split(int i, int at) {
		int end = this.ends[i];
		add(at, end, Gap.NONE);
		int last = this.size - 1;
		for (int k = last; k > i + 1; k--) {
			this.starts[k] = this.starts[k - 1];
			this.ends[k] = this.ends[k - 1];
			this.kinds[k] = this.kinds[k - 1];
			this.gaps[k] = this.gaps[k - 1];
			this.keys[k] = this.keys[k - 1];
			this.words[k] = this.words[k - 1];
		}
		this.starts[i + 1] = at;
		this.ends[i + 1] = end;
		this.kinds[i + 1] = Character.isDigit(this.text.charAt(at)) ? Kind.NUMBER : Kind.WORD;
		this.gaps[i + 1] = Gap.NONE;
		setKey(i + 1, at, end);
		this.ends[i] = at;
		setKey(i, this.starts[i], at);
	}

	/** The first token that starts at or after an offset. */
	int at(int offset) {
		int found = Arrays.binarySearch(this.starts, 0, this.size, offset);
		return (found >= 0) ? found : -found - 1;
	}

}

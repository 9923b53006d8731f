package org.cutline.vocabulary;

/** A name or word was not taken; {@link #reason()} says why. */
public final class VocabularyRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	private final int line;

	VocabularyRefused(Reason reason) {
		this(reason, 0);
	}

	VocabularyRefused(Reason reason, int line) {
		super((line > 0) ? reason.sentence + " (line " + line + ")" : reason.sentence);
		this.reason = reason;
		this.line = line;
	}

	/** There is no such register. */
	public static VocabularyRefused unknown() {
		return new VocabularyRefused(Reason.UNKNOWN);
	}

	VocabularyRefused inLine(int number) {
		return new VocabularyRefused(this.reason, number);
	}

	public Reason reason() {
		return this.reason;
	}

	/**
	 * Where in an imported file.
	 * @return the line from 1, or 0 outside files
	 */
	public int line() {
		return this.line;
	}

	/** Why; each has a sentence under {@code vocabulary.refused.*}. */
	public enum Reason {

		/** A name has 4 to 200 characters, letters among them, no control characters. */
		NAME_NOT_VALID("A name has 4 to 200 characters, letters among them, on one line."),

		/** A word has 2 to 120 characters, letters among them, no control characters. */
		WORD_NOT_VALID("A word has 2 to 120 characters, letters among them, on one line."),

		/** A country needs the three letters of ISO 3166-1. */
		CODE_NOT_VALID("A country needs its code of three letters, such as PRT."),

		/** The word is there already. */
		THERE_ALREADY("This word is there already."),

		/** There is no such name or word. */
		UNKNOWN("There is no such entry."),

		/** A line of a file is not: kind, tab, word. */
		LINE_NOT_VALID("A line has a kind, a tab and a word."),

		/** A file has at most 50,000 lines. */
		TOO_LONG("A file has at most 50,000 lines.");

		private final String sentence;

		Reason(String sentence) {
			this.sentence = sentence;
		}

	}

}

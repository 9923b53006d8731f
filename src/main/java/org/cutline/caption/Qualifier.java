package org.cutline.caption;

/**
 * A word in a credit line, or in front of a caption, that says what kind of picture it is
 * or who took it without a name.
 *
 * @param kind what it says
 * @param printed the printed word, such as {@code Pool Photo}
 * @param range where it is printed
 */
public record Qualifier(Kind kind, String printed, TextRange range) {

	/** The kinds of qualifier. */
	public enum Kind {

		/** Taken by one for all. */
		POOL("POOL"),

		/** Given out by someone who is not a news agency. */
		HANDOUT("HANDOUT"),

		/** The same, in the wire's short form. */
		HO("HO"),

		/** From the archive. */
		FILE("FILE"),

		/** By a stringer who is not named (short form). */
		STR("STR"),

		/** By a stringer who is not named. */
		STRINGER("STRINGER"),

		/** By one of the agency's staff who is not named. */
		STAFF("STF"),

		/** Taken off a screen. */
		SCREENGRAB("SCREENGRAB");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

		/** The wire's word for it, in capitals. */
		public String word() {
			return this.word;
		}

	}

}

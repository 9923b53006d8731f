package org.cutline.story;

import org.cutline.photo.PhotoView;

/**
 * A photo of the desk that an inline caption may belong to.
 *
 * @param photo the photo
 * @param likeness how alike the captions are, 0 to 1
 * @param sameCredit whether photographer and agency are the same
 */
public record PhotoMatch(PhotoView photo, double likeness, boolean sameCredit) {

	/** How sure a match is. */
	public enum Strength {

		/** The same words and credit. */
		SAME,

		/** Nearly the same words. */
		LIKELY,

		/** Worth a look. */
		POSSIBLE

	}

	/**
	 * How sure it is.
	 * @return the strength
	 */
	public Strength strength() {
		if (this.sameCredit && this.likeness >= 0.9) {
			return Strength.SAME;
		}
		return (score() >= 0.65) ? Strength.LIKELY : Strength.POSSIBLE;
	}

	/**
	 * Words and credit in one number, to rank by.
	 * @return 0 to 1
	 */
	public double score() {
		return 0.75 * this.likeness + (this.sameCredit ? 0.25 : 0);
	}

}

package org.cutline.mapping;

import org.cutline.photo.PhotoId;

/**
 * What became of one photo of the inbox that was to be read again.
 *
 * @param photo the photo
 * @param outcome what became of it
 * @param before the edition before
 * @param after the edition after; that before where nothing was changed
 */
public record ReadAgain(PhotoId photo, Outcome outcome, int before, int after) {

	/** What can become of a photo; each has a text under {@code mapping.inbox.*}. */
	public enum Outcome {

		/** It is read otherwise now. */
		CHANGED,

		/** It is read again as it was before. */
		TAKEN_BACK,

		/** Somebody changed it in the meantime; nothing was done. */
		STALE,

		/** It was approved in the meantime; nothing was done. */
		APPROVED,

		/** There is no such photo any more. */
		GONE,

		/** The job was ended before its turn. */
		NOT_REACHED

	}

}

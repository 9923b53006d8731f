package org.cutline.desk;

import org.cutline.photo.PhotoId;

/**
 * What became of one photo of a batch.
 *
 * @param photo the photo
 * @param fileName the name it came with
 * @param outcome what became of it
 * @param before the edition before
 * @param after the edition after; that before where nothing was changed
 */
public record MendResult(PhotoId photo, String fileName, Outcome outcome, int before, int after) {

	static MendResult unchanged(SetPhoto photo, Outcome outcome) {
		return new MendResult(photo.id(), photo.fileName(), outcome, photo.edition(), photo.edition());
	}

	/** What can become of a photo. */
	public enum Outcome {

		/** The change is stored. */
		CHANGED,

		/** The change is taken back. */
		TAKEN_BACK,

		/** Somebody changed the photo since it was looked at; nothing was done. */
		STALE,

		/** Findings forbid it; nothing was done. */
		BLOCKED,

		/** The story words it in its own way, which is not changed from here. */
		OWN_WORDING,

		/** There is no such photo any more. */
		GONE,

		/** The batch was ended before its turn. */
		NOT_REACHED

	}

}

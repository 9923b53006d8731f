package org.cutline.photo;

/** What became of a change to a photo. */
public sealed interface EditOutcome {

	/**
	 * The change is stored and durable.
	 *
	 * @param photo the photo after it
	 */
	record Done(PhotoView photo) implements EditOutcome {
	}

	/**
	 * Somebody else changed the photo first; nothing was stored.
	 *
	 * @param theirs the photo as they left it
	 * @param last their edition: who and when
	 */
	record Stale(PhotoView theirs, Revision last) implements EditOutcome {
	}

	/**
	 * Findings forbid it, or that it is approved; nothing was stored.
	 *
	 * @param photo the photo as it stands, with the number of errors
	 */
	record Blocked(PhotoView photo) implements EditOutcome {
	}

	/** There is no such photo for this person. */
	record Unknown() implements EditOutcome {
	}

}

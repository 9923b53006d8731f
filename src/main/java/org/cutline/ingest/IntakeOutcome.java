package org.cutline.ingest;

import org.cutline.photo.PhotoId;

/** What became of one file that was brought to the desk. */
public sealed interface IntakeOutcome {

	/** The code of what is refused only because the disk is nearly full. */
	String NO_ROOM = "disk.full";

	/**
	 * It is a photo on the desk now.
	 *
	 * @param photo the photo
	 */
	record TakenIn(PhotoId photo) implements IntakeOutcome {
	}

	/**
	 * The very same file is on the desk already.
	 *
	 * @param photo the photo that it is
	 */
	record AlreadyHere(PhotoId photo) implements IntakeOutcome {
	}

	/**
	 * It is not taken; nothing of it was kept.
	 *
	 * @param code a stable word with a sentence in every language, such as
	 * {@code file.cut-off}
	 * @param sentence why, in English
	 */
	record Refused(String code, String sentence) implements IntakeOutcome {
	}

}

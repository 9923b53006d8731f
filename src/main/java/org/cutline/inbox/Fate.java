package org.cutline.inbox;

/** What is to become of a file in an inbox. */
sealed interface Fate {

	/**
	 * It is on the desk.
	 *
	 * @param note what is to be known about it, or empty
	 */
	record Taken(String note) implements Fate {
	}

	/**
	 * It is no photo that can be taken.
	 *
	 * @param note why
	 */
	record Refused(String note) implements Fate {
	}

	/**
	 * The desk could not take it and tries again; the file is as good as before.
	 *
	 * @param reason why, for the log and the intake page
	 * @param everything whether others would fare the same now
	 */
	record Later(String reason, boolean everything) implements Fate {
	}

	/** It is not there any more. */
	record Gone() implements Fate {
	}

}

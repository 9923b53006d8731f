package org.cutline.rendition;

/** What became of the attempt to make renditions of a file. */
public sealed interface Rendering {

	/**
	 * The renditions are in the store.
	 *
	 * @param likeness what the picture looks like, to compare with {@link Likeness}
	 */
	record Made(long likeness) implements Rendering {
	}

	/** Nothing here can show it: its format is unknown, or it is too large to draw. */
	record NoReader() implements Rendering {
	}

	/**
	 * The picture cannot be decoded.
	 *
	 * @param reason what the decoder said, for the log
	 */
	record Undecodable(String reason) implements Rendering {
	}

	/**
	 * Decoding was given up.
	 *
	 * @param seconds after how long
	 */
	record TooSlow(long seconds) implements Rendering {
	}

}

package org.cutline.rendition;

/** What became of the attempt to make renditions of a file. */
public sealed interface Rendering {

	/** The renditions are in the store. */
	record Made() implements Rendering {
	}

	/** No reader here knows the format, so there is nothing to show. */
	record NoReader() implements Rendering {
	}

	/**
	 * The picture cannot be decoded.
	 *
	 * @param reason what the decoder said, for the log
	 */
	record Undecodable(String reason) implements Rendering {
	}

}

package org.cutline.cli;

/** How captions stand in a text file. */
enum TextLayout {

	/**
	 * By paragraph where a blank line stands between two texts in the first 64 KiB, else
	 * by line.
	 */
	AS_FOUND,

	/** Each line is a caption; blank lines do not count. */
	PER_LINE,

	/** Lines up to the next blank one are a caption. */
	PER_PARAGRAPH

}

package org.cutline.metadata;

import java.util.List;

/**
 * One block of a file with everything in it, known or not.
 *
 * @param block which block
 * @param title its name for people, such as {@code XMP} or {@code Exif}
 * @param entries what it holds, in the order of the file
 */
public record EmbeddedBlock(Block block, String title, List<EmbeddedEntry> entries) {

	public EmbeddedBlock {
		entries = List.copyOf(entries);
	}

}

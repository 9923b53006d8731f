package org.cutline.metadata;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes a copy of a picture file with new metadata inside, everything else octet for
 * octet as it was: picture, colour profile, maker's notes, foreign segments and what
 * follows the picture. What was written is read back before it counts as written.
 */
public final class MetadataWriter {

	private MetadataWriter() {
	}

	/**
	 * Write a copy with edits. The same original, edits and options give the same octets.
	 * @param original the file as received, which is only read
	 * @param edits the fields to change
	 * @param options what goes along
	 * @param target the file to write, which is replaced if it exists and never is left
	 * half written
	 * @return what was done, or why nothing was written
	 * @throws IOException if the file system fails
	 */
	public static WriteOutcome write(Path original, MetadataEdits edits, WriteOptions options, Path target)
			throws IOException {
		throw new UnsupportedOperationException();
	}

}

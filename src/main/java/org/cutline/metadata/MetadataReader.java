package org.cutline.metadata;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads what a picture file says about itself. The format is told by content. Whatever
 * the file holds is answered with a value; only the file system can make a read throw.
 */
public final class MetadataReader {

	private MetadataReader() {
	}

	/**
	 * Read a file.
	 * @param file the file
	 * @return what it says, or why it cannot be read
	 * @throws IOException if the file system fails
	 */
	public static MetadataReading read(Path file) throws IOException {
		throw new UnsupportedOperationException();
	}

	/**
	 * Read a file that is in memory.
	 * @param file the file's octets
	 * @return what it says, or why it cannot be read
	 */
	public static MetadataReading read(byte[] file) {
		throw new UnsupportedOperationException();
	}

}

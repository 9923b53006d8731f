package org.cutline.metadata;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Walks a file's structure from end to end before anything else touches it, decoding
 * nothing and never believing a declared length.
 */
public final class FileGate {

	private FileGate() {
	}

	/**
	 * Inspect a file.
	 * @param file the file
	 * @param name the name it came with, only used to say what it claims to be
	 * @param maxPixels how many pixels are allowed, width times height
	 * @return what it is, or why it is refused
	 * @throws IOException if the file system fails
	 */
	public static FileInspection inspect(Path file, String name, long maxPixels) throws IOException {
		throw new UnsupportedOperationException();
	}

	public static FileInspection inspect(byte[] file, String name, long maxPixels) {
		throw new UnsupportedOperationException();
	}

}

package org.cutline.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that came in and is not in the store yet. Closing it removes it, so a file that
 * is refused or broken off leaves nothing behind.
 *
 * @param path where its octets are, forced to disk
 * @param digest their SHA-256
 * @param size how many octets
 */
public record Received(Path path, Digest digest, long size) implements AutoCloseable {

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(this.path);
	}

}

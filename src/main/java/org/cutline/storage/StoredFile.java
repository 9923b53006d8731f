package org.cutline.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A file that lies in the store.
 *
 * @param path where
 * @param size octets
 * @param modified when its octets were written, or asked for again
 * @param name the digest that its name says, or null where the store gives no such name
 */
public record StoredFile(Path path, long size, Instant modified, @Nullable Digest name) {

	/**
	 * The original that this is, or is made of.
	 * @return empty for a file that the store did not put there
	 */
	public Optional<Digest> digest() {
		return Optional.ofNullable(this.name);
	}

}

package org.cutline.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * A photo ready to leave.
 *
 * @param line what is told about it
 * @param file its octets, or null if it is not sent
 * @param own whether the file is ours to remove
 * @param sidecar its sidecar, or null
 */
record WrittenPhoto(ExportLine line, @Nullable Path file, boolean own,
		@Nullable Path sidecar) implements AutoCloseable {

	static WrittenPhoto notSent(ExportLine line) {
		return new WrittenPhoto(line, null, false, null);
	}

	@Override
	public void close() throws IOException {
		if (this.own && this.file != null) {
			Files.deleteIfExists(this.file);
		}
		if (this.sidecar != null) {
			Files.deleteIfExists(this.sidecar);
		}
	}

}

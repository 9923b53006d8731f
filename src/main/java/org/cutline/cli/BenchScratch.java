package org.cutline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder for what a bench writes. It goes, with every program that the bench has
 * started, when the bench ends and when it is broken off.
 */
final class BenchScratch implements AutoCloseable {

	private final Path folder;

	private final Thread brokenOff = new Thread(this::clear, "end of the bench");

	BenchScratch() throws IOException {
		this.folder = Files.createTempDirectory("cutline-bench");
		Runtime.getRuntime().addShutdownHook(this.brokenOff);
	}

	/** A new folder in it. */
	Path folder(String name) throws IOException {
		return Files.createDirectory(this.folder.resolve(name));
	}

	Path path() {
		return this.folder;
	}

	private void clear() {
		Program.stopAll();
		try {
			if (Files.exists(this.folder)) {
				PictureFiles.delete(this.folder);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		clear();
		try {
			Runtime.getRuntime().removeShutdownHook(this.brokenOff);
		}
		catch (IllegalStateException _) {
			// The machine is ending, and has cleared.
		}
	}

}

package org.cutline.safekeeping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;

/** A backup to read from, a ZIP or a folder. */
final class BackupSource implements AutoCloseable {

	private final Path path;

	private final @Nullable ZipFile zip;

	private BackupSource(Path path, @Nullable ZipFile zip) {
		this.path = path;
		this.zip = zip;
	}

	static BackupSource open(Path path) throws IOException {
		return new BackupSource(path, Files.isDirectory(path) ? null : new ZipFile(path.toFile()));
	}

	/**
	 * Opens one of its files.
	 * @param name its path in the backup
	 * @throws NoSuchFileException if it is not there
	 */
	InputStream open(String name) throws IOException {
		if (this.zip == null) {
			return Files.newInputStream(this.path.resolve(name));
		}
		ZipEntry entry = this.zip.getEntry(name);
		if (entry == null) {
			throw new NoSuchFileException(name);
		}
		return this.zip.getInputStream(entry);
	}

	@Override
	public void close() throws IOException {
		if (this.zip != null) {
			this.zip.close();
		}
	}

}

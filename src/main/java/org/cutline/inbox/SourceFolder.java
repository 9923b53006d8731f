package org.cutline.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The folder of a source: files are laid into it, or into its {@code upload/} over SFTP;
 * {@code taken/} and {@code refused/} beside them hold what became of each. Nothing is
 * deleted, and nothing takes the place of another file.
 */
final class SourceFolder {

	private final Path root;

	private final Lock lock = new ReentrantLock();

	SourceFolder(Path root) {
		this.root = root;
	}

	Path root() {
		return this.root;
	}

	/** What a client of SFTP sees as its whole world. */
	Path upload() {
		return this.root.resolve("upload");
	}

	Path taken() {
		return this.root.resolve("taken");
	}

	Path refused() {
		return this.root.resolve("refused");
	}

	/** Makes what is missing of it. */
	void make(boolean withUpload) throws IOException {
		Files.createDirectories(taken());
		Files.createDirectories(refused());
		if (withUpload) {
			Files.createDirectories(upload());
		}
	}

	boolean isUploaded(Path file) {
		return file.startsWith(upload());
	}

	/** Whether a folder holds what is settled already. */
	boolean isSettled(Path folder) {
		return folder.equals(taken()) || folder.equals(refused());
	}

	/**
	 * Moves a file to those that were taken. Its time becomes that of now, from which on
	 * it is kept.
	 * @param file the file
	 * @param note what is to be known about it, or empty
	 * @param now the time
	 * @throws IOException if it cannot be moved; it is where it was
	 */
	void take(Path file, String note, Instant now) throws IOException {
		Path moved = move(file, taken(), note);
		Files.setLastModifiedTime(moved, FileTime.from(now));
	}

	/**
	 * Moves a file to those that were refused, with a note beside it that says why.
	 * @param file the file
	 * @param note why, in words
	 * @throws IOException if it cannot be moved; it is where it was
	 */
	void refuse(Path file, String note) throws IOException {
		move(file, refused(), note);
	}

	private Path move(Path file, Path to, String note) throws IOException {
		Path below = (isUploaded(file) ? upload() : this.root).relativize(file);
		this.lock.lock();
		try {
			Path wanted = to.resolve(below);
			Files.createDirectories(wanted.getParent());
			Path free = FileNames.free(wanted);
			Files.move(file, free);
			if (!note.isEmpty()) {
				Path beside = FileNames.free(free.resolveSibling(free.getFileName() + ".txt"));
				Files.writeString(beside, note + System.lineSeparator(), StandardCharsets.UTF_8);
			}
			return free;
		}
		finally {
			this.lock.unlock();
		}
	}

}

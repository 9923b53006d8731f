package org.cutline.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Folders that a power cut does not take away. One that is there may be so without having
 * been forced: made by another thread just now, or before a crash. So each is forced
 * once, and only then counts.
 */
final class SafeFolders {

	private final Set<Path> safe = ConcurrentHashMap.newKeySet();

	/**
	 * Makes a folder unless it is there for certain.
	 * @param folder the folder
	 * @throws IOException if it cannot be made or forced
	 */
	void make(Path folder) throws IOException {
		if (!this.safe.contains(folder) || !Files.isDirectory(folder)) {
			Files.createDirectories(folder);
			force(parentOf(folder));
			this.safe.add(folder);
		}
	}

	/**
	 * Forces the names in a folder to disk.
	 * @param folder the folder
	 * @throws IOException if it cannot be forced
	 */
	static void force(Path folder) throws IOException {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}

	static Path parentOf(Path file) {
		Path parent = file.getParent();
		if (parent == null) {
			throw new IllegalStateException("a stored file lies in a folder");
		}
		return parent;
	}

}

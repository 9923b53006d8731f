package org.cutline.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Tries a folder of the store: writes a few octets, forces them, reads them and removes
 * them; and marks it as the desk's own, so that a disk that is not mounted is noticed.
 */
public final class StoreProbe {

	/** The file that marks a folder of the store. */
	public static final String MARKER = ".cutline";

	private StoreProbe() {
	}

	/**
	 * Tries a folder.
	 * @param folder the folder
	 * @throws IOException if it does not keep what is written
	 */
	public static void tryOut(Path folder) throws IOException {
		Path file = folder.resolve(MARKER + "-" + UUID.randomUUID());
		byte[] octets = file.toString().getBytes(StandardCharsets.UTF_8);
		try {
			try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW,
					StandardOpenOption.WRITE)) {
				channel.write(ByteBuffer.wrap(octets));
				channel.force(true);
			}
			SafeFolders.force(folder);
			if (!Arrays.equals(octets, Files.readAllBytes(file))) {
				throw new IOException("it gives back other octets than were written");
			}
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	/**
	 * Whether a folder was marked.
	 * @param folder the folder
	 */
	public static boolean isMarked(Path folder) {
		return Files.exists(folder.resolve(MARKER));
	}

	/**
	 * Whether nothing lies in a folder.
	 * @param folder the folder
	 * @throws IOException if it cannot be read
	 */
	public static boolean isEmpty(Path folder) throws IOException {
		try (Stream<Path> there = Files.list(folder)) {
			return there.findAny().isEmpty();
		}
	}

	/**
	 * Marks a folder.
	 * @param folder the folder
	 * @throws IOException if it cannot be written
	 */
	public static void mark(Path folder) throws IOException {
		Files.writeString(folder.resolve(MARKER),
				"Cutline keeps files here. Without this one it takes the folder for one whose disk is missing.\n");
		SafeFolders.force(folder);
	}

}

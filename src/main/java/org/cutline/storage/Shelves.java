package org.cutline.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Everything that lies in a store, to be looked through: nothing is made, moved or
 * removed by it. Files are streamed, so that a large one takes no more memory than a
 * small one.
 *
 * @param uploads the folder of the store, {@code uploads} in the desk's home
 */
public record Shelves(Path uploads) {

	/** The folder of originals, below {@code uploads}. */
	public static final String ORIGINALS = "originals";

	/** The folder of renditions, below {@code uploads}. */
	public static final String RENDITIONS = "renditions";

	private static final Pattern ORIGINAL = Pattern.compile("([0-9a-f]{2})/(\\1[0-9a-f]{62})");

	private static final Pattern RENDITION = Pattern.compile("([0-9a-f]{2})/(\\1[0-9a-f]{62})-[0-9]{1,5}\\.jpg");

	private static final int BUFFER = 128 * 1024;

	/**
	 * The store of a desk.
	 * @param home the desk's folder
	 */
	public static Shelves of(Path home) {
		return new Shelves(home.resolve("uploads"));
	}

	/** Whether there is a store at all. */
	public boolean exist() {
		return Files.isDirectory(this.uploads.resolve(ORIGINALS));
	}

	/**
	 * Where an original is kept.
	 * @param digest its name
	 * @return a path; whether there is a file is for the reader to see
	 */
	public Path original(Digest digest) {
		return this.uploads.resolve(ORIGINALS).resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
	}

	/**
	 * Where a rendition is kept.
	 * @param digest the original
	 * @param edge the longest edge in pixels
	 * @return a path; whether there is a file is for the reader to see
	 */
	public Path rendition(Digest digest, int edge) {
		return this.uploads.resolve(RENDITIONS)
			.resolve(digest.hex().substring(0, 2))
			.resolve(digest.hex() + "-" + edge + ".jpg");
	}

	/**
	 * Goes through all originals and whatever else lies among them.
	 * @param visitor shown each file; false ends it
	 * @throws IOException if a folder cannot be read
	 */
	public void originals(Predicate<StoredFile> visitor) throws IOException {
		walk(this.uploads.resolve(ORIGINALS), ORIGINAL, visitor);
	}

	/**
	 * Goes through all renditions and whatever else lies among them.
	 * @param visitor shown each file; false ends it
	 * @throws IOException if a folder cannot be read
	 */
	public void renditions(Predicate<StoredFile> visitor) throws IOException {
		walk(this.uploads.resolve(RENDITIONS), RENDITION, visitor);
	}

	/**
	 * Digests a file's octets.
	 * @param file any file
	 * @return their SHA-256
	 * @throws IOException if it is not there or cannot be read
	 */
	public static Digest digest(Path file) throws IOException {
		try (InputStream octets = Files.newInputStream(file)) {
			return digest(octets);
		}
	}

	/**
	 * Digests octets to their end.
	 * @param octets a stream; not closed here
	 * @return their SHA-256
	 * @throws IOException if reading fails
	 */
	public static Digest digest(InputStream octets) throws IOException {
		MessageDigest sha256 = Sha256.start();
		byte[] buffer = new byte[BUFFER];
		int count = octets.read(buffer);
		while (count >= 0) {
			sha256.update(buffer, 0, count);
			count = octets.read(buffer);
		}
		return new Digest(HexFormat.of().formatHex(sha256.digest()));
	}

	private static void walk(Path folder, Pattern form, Predicate<StoredFile> visitor) throws IOException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (Stream<Path> all = Files.walk(folder)) {
			boolean more = true;
			for (var each = all.iterator(); more && each.hasNext();) {
				Path file = each.next();
				Optional<StoredFile> stored = look(folder, file, form);
				more = stored.isEmpty() || visitor.test(stored.get());
			}
		}
	}

	private static Optional<StoredFile> look(Path folder, Path file, Pattern form) throws IOException {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			if (attributes.isDirectory() || file.endsWith(StoreProbe.MARKER)) {
				return Optional.empty();
			}
			Matcher name = form.matcher(folder.relativize(file).toString().replace('\\', '/'));
			return Optional.of(new StoredFile(file, attributes.size(), attributes.lastModifiedTime().toInstant(),
					name.matches() ? new Digest(name.group(2)) : null));
		}
		catch (NoSuchFileException _) {
			// It went between being listed and being looked at.
			return Optional.empty();
		}
	}

}

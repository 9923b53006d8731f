package org.cutline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Copies of pictures that no desk has seen: the same picture and the same fields, and a
 * comment that no other copy has, so that each has a digest of its own.
 */
final class UniqueCopies {

	private static final byte[] JPEG = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF };

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };

	/** Where a JPEG's first segment begins. */
	private static final int BEHIND_SOI = 2;

	/** Where a PNG's second chunk begins. */
	private static final int BEHIND_HEADER = 33;

	private UniqueCopies() {
	}

	/** Whether copies can be made of a file: whether it begins as a JPEG or a PNG. */
	static boolean canCopy(Path file) throws IOException {
		return begins(file, JPEG) || begins(file, PNG);
	}

	private static boolean begins(Path file, byte[] octets) throws IOException {
		try (InputStream stream = Files.newInputStream(file)) {
			return Arrays.equals(stream.readNBytes(octets.length), octets);
		}
	}

	/**
	 * Makes copies, of one file after the other and from the front again.
	 * @param files JPEG and PNG files
	 * @param count how many copies
	 * @param folder where they go
	 * @param mark what the copies of this call have in their names and comments, and no
	 * others
	 * @return the copies in order, named by mark and number
	 */
	static List<Path> make(List<Path> files, int count, Path folder, String mark) throws IOException {
		List<Path> copies = new ArrayList<>();
		for (int number = 0; number < count; number++) {
			Path file = files.get(number % files.size());
			String name = "%s-%06d%s".formatted(mark, number, extension(file));
			copies.add(copy(file, folder.resolve(name), "Copied to measure a desk: " + name));
		}
		return copies;
	}

	private static String extension(Path file) {
		String name = file.getFileName().toString();
		return name.substring(name.lastIndexOf('.'));
	}

	private static Path copy(Path file, Path target, String comment) throws IOException {
		boolean png = begins(file, PNG);
		int front = png ? BEHIND_HEADER : BEHIND_SOI;
		ByteBuffer extra = png ? textChunk(comment) : commentSegment(comment);
		try (FileChannel source = FileChannel.open(file);
				FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
				OutputStream stream = Channels.newOutputStream(out)) {
			if (source.size() < front) {
				throw new IOException(file + " is no picture");
			}
			source.transferTo(0, front, out);
			stream.write(extra.array());
			long at = front;
			while (at < source.size()) {
				at += source.transferTo(at, source.size() - at, out);
			}
		}
		catch (IOException ex) {
			Files.deleteIfExists(target);
			throw ex;
		}
		return target;
	}

	private static ByteBuffer commentSegment(String comment) {
		byte[] text = comment.getBytes(StandardCharsets.US_ASCII);
		return ByteBuffer.allocate(4 + text.length)
			.putShort((short) 0xFFFE)
			.putShort((short) (2 + text.length))
			.put(text);
	}

	private static ByteBuffer textChunk(String comment) {
		byte[] text = ("tEXtComment\0" + comment).getBytes(StandardCharsets.US_ASCII);
		CRC32 sum = new CRC32();
		sum.update(text);
		return ByteBuffer.allocate(8 + text.length).putInt(text.length - 4).put(text).putInt((int) sum.getValue());
	}

}

package org.cutline.metadata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes a file as it was laid out, and takes the place of the target only when it was
 * verified. A short one is put together and verified in memory and written in one go; a
 * long one is written piece by piece and verified as it is read back.
 *
 * @param original the file as received
 * @param layout the parts of the copy
 * @param plan what it is to say
 */
record CopyOfFile(Octets original, Layout.Parts layout, WritePlan plan) {

	/** Files up to this length are read and written in one go. */
	static final long SHORT = 16 * 1024 * 1024;

	/** What one call of the system writes. */
	private static final int CHUNK = 1024 * 1024;

	/**
	 * Write it.
	 * @param target the file to write, which is replaced if it exists
	 * @return what was done, or why nothing was written
	 * @throws IOException if the file system fails
	 */
	WriteOutcome write(Path target) throws IOException {
		long length = this.layout.length();
		if (length > SHORT) {
			return write(target, (channel) -> {
				try (OutputStream out = new PartsOutput(channel)) {
					copyTo(out);
				}
				return complaint(Octets.of(channel));
			});
		}
		byte[] copy = inMemory((int) length);
		Optional<String> complaint = complaint(Octets.of(copy));
		return complaint.isPresent() ? refused(complaint.get()) : write(target, (channel) -> {
			ByteBuffer octets = ByteBuffer.wrap(copy);
			while (octets.position() < copy.length) {
				octets.limit(Math.min(copy.length, octets.position() + CHUNK));
				channel.write(octets);
			}
			return (channel.size() == copy.length) ? Optional.empty() : Optional.of("It has not the right length.");
		});
	}

	private byte[] inMemory(int length) throws IOException {
		Gathered gathered = new Gathered(length);
		copyTo(gathered);
		return gathered.octets;
	}

	private void copyTo(OutputStream out) throws IOException {
		this.original.copyTo(0, this.layout.prefix(), out);
		for (Part part : this.layout.parts()) {
			switch (part) {
				case Part.Kept(long at, long count) -> this.original.copyTo(at, count, out);
				case Part.Made(byte[] octets) -> out.write(octets);
			}
		}
	}

	private Optional<String> complaint(Octets copy) {
		return new Verification(this.original, copy).complaint(this.layout, this.plan);
	}

	private static WriteOutcome refused(String complaint) {
		return new WriteOutcome.NotWritable("write.verify", "The copy was not right: " + complaint);
	}

	private WriteOutcome write(Path target, Writing writing) throws IOException {
		Path part = target.resolveSibling("." + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".part");
		boolean written = false;
		try {
			try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ,
					StandardOpenOption.WRITE)) {
				Optional<String> complaint = writing.write(channel);
				if (complaint.isPresent()) {
					return refused(complaint.get());
				}
			}
			takePlace(part, target);
			written = true;
			return new WriteOutcome.Written(this.plan.report());
		}
		finally {
			if (!written) {
				Files.deleteIfExists(part);
			}
		}
	}

	private static void takePlace(Path part, Path target) throws IOException {
		try {
			Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (AtomicMoveNotSupportedException ex) {
			Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Fills a new file, and says what is wrong with it. */
	private interface Writing {

		Optional<String> write(FileChannel channel) throws IOException;

	}

	/** An array that is filled. */
	private static final class Gathered extends OutputStream {

		private final byte[] octets;

		private int at;

		Gathered(int length) {
			this.octets = new byte[length];
		}

		@Override
		public void write(int octet) {
			this.octets[this.at++] = (byte) octet;
		}

		@Override
		public void write(byte[] from, int offset, int length) {
			System.arraycopy(from, offset, this.octets, this.at, length);
			this.at += length;
		}

	}

}

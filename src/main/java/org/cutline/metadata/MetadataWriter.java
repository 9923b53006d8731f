package org.cutline.metadata;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes a copy of a picture file with new metadata inside, everything else octet for
 * octet as it was: picture, colour profile, maker's notes, foreign segments and what
 * follows the picture. What was written is read back before it counts as written.
 */
public final class MetadataWriter {

	private static final int CHUNK = 64 * 1024;

	private MetadataWriter() {
	}

	/**
	 * Write a copy with edits. The same original, edits and options give the same octets.
	 * @param original the file as received, which is only read
	 * @param edits the fields to change
	 * @param options what goes along
	 * @param target the file to write, which is replaced if it exists and never is left
	 * half written
	 * @return what was done, or why nothing was written
	 * @throws IOException if the file system fails
	 */
	public static WriteOutcome write(Path original, MetadataEdits edits, WriteOptions options, Path target)
			throws IOException {
		if (Files.exists(target) && Files.isSameFile(original, target)) {
			return new WriteOutcome.NotWritable("write.same-file", "A file is never written over itself.");
		}
		try (FileChannel channel = FileChannel.open(original, StandardOpenOption.READ)) {
			return write(Octets.of(channel), edits, options, target);
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private static WriteOutcome write(Octets original, MetadataEdits edits, WriteOptions options, Path target)
			throws IOException {
		return switch (MetadataReader.read(original)) {
			case MetadataReading.Unsupported(String reason) -> new WriteOutcome.NotWritable("write.format", reason);
			case MetadataReading.Unreadable(ImageFormat format, String reason) ->
				new WriteOutcome.NotWritable("write.damaged", reason);
			case MetadataReading.Read(FileMetadata before) -> {
				if (!before.format().embedsEdits()) {
					yield new WriteOutcome.NotWritable("write.format",
							"Captions are not written into files of format " + before.format().label() + ".");
				}
				yield write(original, new WritePlan(before, edits, options), before, target);
			}
		};
	}

	private static WriteOutcome write(Octets original, WritePlan plan, FileMetadata before, Path target)
			throws IOException {
		if (plan.editsStructure()) {
			return new WriteOutcome.NotWritable("write.structure", "Structures are kept, but cannot be edited.");
		}
		return switch (layout(before.format(), original, plan)) {
			case Layout.Refused(String code, String reason) -> new WriteOutcome.NotWritable(code, reason);
			case Layout.Parts parts -> {
				plan.remarkOnWhatStays(before);
				yield write(original, parts, plan, target);
			}
		};
	}

	private static Layout layout(ImageFormat format, Octets original, WritePlan plan) {
		return switch (format) {
			case JPEG -> JpegWriter.layout(JpegFile.parse(original), plan);
			case PNG -> PngWriter.layout(PngFile.parse(original), plan);
			case WEBP -> WebpWriter.layout(WebpFile.parse(original), plan);
			case TIFF, GIF, HEIC, AVIF, RAW, PSD, JXL, BMP ->
				new Layout.Refused("write.format", "This format is only read.");
		};
	}

	private static WriteOutcome write(Octets original, Layout.Parts layout, WritePlan plan, Path target)
			throws IOException {
		Path part = target.resolveSibling("." + UUID.randomUUID() + ".part");
		try {
			try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
				copy(original, 0, layout.prefix(), out);
				for (Part piece : layout.parts()) {
					switch (piece) {
						case Part.Kept(long at, long length) -> copy(original, at, length, out);
						case Part.Made(byte[] octets) -> out.write(octets);
					}
				}
			}
			Optional<String> complaint = complaint(original, layout, plan, part);
			if (complaint.isPresent()) {
				return new WriteOutcome.NotWritable("write.verify", "The copy was not right: " + complaint.get());
			}
			Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
			return new WriteOutcome.Written(plan.report());
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

	private static Optional<String> complaint(Octets original, Layout.Parts layout, WritePlan plan, Path part)
			throws IOException {
		try (FileChannel channel = FileChannel.open(part, StandardOpenOption.READ)) {
			return new Verification(original, Octets.of(channel)).complaint(layout, plan);
		}
	}

	private static void copy(Octets from, long at, long length, OutputStream out) throws IOException {
		byte[] chunk = new byte[CHUNK];
		for (long done = 0; done < length;) {
			int got = from.fill(at + done, chunk, (int) Math.min(CHUNK, length - done));
			if (got <= 0) {
				throw new IOException("The original became shorter while it was read");
			}
			out.write(chunk, 0, got);
			done += got;
		}
	}

}

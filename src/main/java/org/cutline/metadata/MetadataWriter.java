package org.cutline.metadata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Writes a copy of a picture file with new metadata inside, everything else octet for
 * octet as it was: picture, colour profile, maker's notes, foreign segments and what
 * follows the picture. What was written is read back before it counts as written.
 */
public final class MetadataWriter {

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
			return write(octets(channel), edits, options, target);
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private static Octets octets(FileChannel channel) throws IOException {
		Octets octets = Octets.of(channel);
		return (octets.size() <= CopyOfFile.SHORT) ? Octets.of(octets.bytes(0, octets.size())) : octets;
	}

	private static WriteOutcome write(Octets original, MetadataEdits edits, WriteOptions options, Path target)
			throws IOException {
		Optional<ImageFormat> format = FormatProbe.probe(original);
		if (format.isEmpty()) {
			return new WriteOutcome.NotWritable("write.format",
					(original.size() == 0) ? "The file is empty." : "The file is no picture of a known format.");
		}
		if (!format.get().embedsEdits()) {
			return new WriteOutcome.NotWritable("write.format",
					"Captions are not written into files of format " + format.get().label() + ".");
		}
		Findings findings = MetadataReader.findings(format.get(), original);
		if (findings.isNothing()) {
			return new WriteOutcome.NotWritable("write.damaged", findings.problems.getFirst().sentence());
		}
		Optional<WriteOutcome.NotWritable> refusal = edits.refusal();
		return refusal.isPresent() ? refusal.get() : write(original, new WritePlan(findings, edits, options), target);
	}

	private static WriteOutcome write(Octets original, WritePlan plan, Path target) throws IOException {
		return switch (layout(original, plan)) {
			case Layout.Refused(String code, String reason) -> new WriteOutcome.NotWritable(code, reason);
			case Layout.Parts parts -> {
				plan.remarkOnWhatStays();
				yield new CopyOfFile(original, parts, plan).write(target);
			}
		};
	}

	private static Layout layout(Octets original, WritePlan plan) {
		return switch (plan.findings().format) {
			case JPEG -> JpegWriter.layout(JpegFile.parse(original), plan);
			case PNG -> PngWriter.layout(PngFile.parse(original), plan);
			case WEBP -> WebpWriter.layout(WebpFile.parse(original), plan);
			case TIFF -> TiffWriter.layout(original, plan);
			case GIF, HEIC, AVIF, RAW, PSD, JXL, BMP -> new Layout.Refused("write.format", "This format is only read.");
		};
	}

}

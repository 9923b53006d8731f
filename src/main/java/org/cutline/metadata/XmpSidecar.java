package org.cutline.metadata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Writes edits as {@code NAME.xmp} beside a file whose format does not take them inside,
 * in the way Adobe's programs look for them.
 */
public final class XmpSidecar {

	private XmpSidecar() {
	}

	/**
	 * The usual name of a file's sidecar.
	 * @param fileName the picture's file name, such as {@code DSC_0042.heic}
	 * @return the sidecar's, such as {@code DSC_0042.xmp}
	 */
	public static String nameFor(String fileName) {
		int dot = fileName.lastIndexOf('.');
		return ((dot > 0) ? fileName.substring(0, dot) : fileName) + ".xmp";
	}

	/**
	 * Write a sidecar with everything the original's XMP says and the edits.
	 * @param original the file as received, which is only read
	 * @param fileName the picture's file name, for photoshop:SidecarForExtension
	 * @param edits the fields to change
	 * @param options what goes along
	 * @param target the sidecar to write
	 * @return what was done, or why nothing was written
	 * @throws IOException if the file system fails
	 */
	public static WriteOutcome write(Path original, String fileName, MetadataEdits edits, WriteOptions options,
			Path target) throws IOException {
		try (FileChannel channel = FileChannel.open(original, StandardOpenOption.READ)) {
			return write(Octets.of(channel), fileName, edits, options, target);
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private static WriteOutcome write(Octets original, String fileName, MetadataEdits edits, WriteOptions options,
			Path target) throws IOException {
		Optional<ImageFormat> format = FormatProbe.probe(original);
		if (format.isEmpty()) {
			return new WriteOutcome.NotWritable("write.format", "The file is no picture of a known format.");
		}
		Optional<WriteOutcome.NotWritable> refusal = edits.refusal();
		if (refusal.isPresent()) {
			return refusal.get();
		}
		WritePlan plan = new WritePlan(MetadataReader.findings(format.get(), original), edits, options);
		XmpEditor editor = plan.edit(packet(plan.findings()));
		editor.setSidecarFor(fileName.substring(fileName.lastIndexOf('.') + 1));
		byte[] packet = editor.packet(0);
		if (packet.length > Limits.XMP_OCTETS) {
			return new WriteOutcome.NotWritable("write.xmp", "The sidecar would be larger than 4 MiB.");
		}
		Path part = target.resolveSibling("." + UUID.randomUUID() + ".part");
		try {
			Files.write(part, packet, StandardOpenOption.CREATE_NEW);
			Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(part);
		}
		return new WriteOutcome.Written(plan.report());
	}

	/**
	 * The original's own packet, so that what it says beyond the catalogue goes along.
	 */
	private static @Nullable XmlElement packet(Findings findings) {
		for (SafeXml.Reading packet : findings.packets()) {
			if (packet instanceof SafeXml.Parsed(XmlElement root)) {
				return root.copy();
			}
		}
		return null;
	}

}

package org.cutline.metadata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what a picture file says about itself. The format is told by content. Whatever
 * the file holds is answered with a value; only the file system can make a read throw.
 */
public final class MetadataReader {

	private MetadataReader() {
	}

	/**
	 * Read a file.
	 * @param file the file
	 * @return what it says, or why it cannot be read
	 * @throws IOException if the file system fails
	 */
	public static MetadataReading read(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			return read(Octets.of(channel));
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	/**
	 * Read what a file says about the fields, without the list of all that is embedded,
	 * which takes a multiple of the time.
	 * @param file the file
	 * @return what it says, or why it cannot be read
	 * @throws IOException if the file system fails
	 */
	public static MetadataReading readFields(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			return read(Octets.of(channel), Interpretation::fieldsOf);
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	/**
	 * Read the octets behind one thing that a file embeds, as {@link #read(Path)} lists
	 * it. Of XMP and of content credentials they are those of the whole block.
	 * @param file the file
	 * @param block the number of the block in {@link FileMetadata#embedded()}, from 0
	 * @param entry the number of the entry in the block, from 0
	 * @return its octets, the first 256 KiB if they are more, or empty if there is no
	 * such thing
	 * @throws IOException if the file system fails
	 */
	public static Optional<byte[]> readOctets(Path file, int block, int entry) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			Octets octets = Octets.of(channel);
			return FormatProbe.probe(octets)
				.map((format) -> findings(format, octets))
				.flatMap((findings) -> Interpretation.octets(findings, block, entry))
				.map((found) -> (found.length > Limits.RAW_OCTETS) ? Arrays.copyOf(found, Limits.RAW_OCTETS) : found);
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	/**
	 * Read a file that is in memory.
	 * @param file the file's octets
	 * @return what it says, or why it cannot be read
	 */
	public static MetadataReading read(byte[] file) {
		return read(Octets.of(file));
	}

	static MetadataReading read(Octets octets) {
		return read(octets, Interpretation::of);
	}

	private static MetadataReading read(Octets octets, Function<Findings, FileMetadata> interpretation) {
		Optional<ImageFormat> format = FormatProbe.probe(octets);
		if (format.isEmpty()) {
			return new MetadataReading.Unsupported(
					(octets.size() == 0) ? "The file is empty." : "The file is no picture of a known format.");
		}
		Findings findings = findings(format.get(), octets);
		return findings.isNothing()
				? new MetadataReading.Unreadable(format.get(), findings.problems.getFirst().sentence())
				: new MetadataReading.Read(interpretation.apply(findings));
	}

	static Findings findings(ImageFormat format, Octets octets) {
		return switch (format) {
			case JPEG -> JpegReader.read(octets);
			case PNG -> PngReader.read(octets);
			case WEBP -> WebpReader.read(octets);
			case TIFF -> TiffReader.read(format, octets);
			case HEIC, AVIF -> BmffReader.read(format, octets);
			case RAW -> raw(octets);
			case GIF, PSD, JXL, BMP -> PlainReader.read(format, octets);
		};
	}

	/** Raw files on the frame of TIFF, of ISO base media, or around a JPEG preview. */
	private static Findings raw(Octets octets) {
		if (Tiff.matches(octets)) {
			return TiffReader.read(ImageFormat.RAW, octets);
		}
		return octets.startsWith(4, "ftyp") ? BmffReader.read(ImageFormat.RAW, octets) : RafReader.read(octets);
	}

}

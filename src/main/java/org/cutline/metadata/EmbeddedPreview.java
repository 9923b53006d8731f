package org.cutline.metadata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The picture that a file carries for those who cannot decode its own: camera raw, HEIC,
 * AVIF and Photoshop files have one or several JPEGs inside.
 */
public final class EmbeddedPreview {

	private static final int COMPRESSION = 0x103;

	private static final int STRIP_OFFSETS = 0x111;

	private static final int STRIP_LENGTHS = 0x117;

	private static final int PREVIEW = 0x201;

	private static final int PREVIEW_LENGTH = 0x202;

	/** Panasonic's raw files keep a whole JPEG as the value of one entry. */
	private static final int PANASONIC = 0x2E;

	private static final int PHOTOSHOP_THUMBNAIL = 1036;

	private static final int PHOTOSHOP_HEAD = 28;

	private EmbeddedPreview() {
	}

	/**
	 * The largest JPEG picture inside a file, by its pixels.
	 * @param file the file
	 * @return a JPEG file, at most {@link Limits#READ_OCTETS} octets of it, or empty if
	 * there is none that every program can show
	 * @throws IOException if the file system fails
	 */
	public static Optional<byte[]> find(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			return find(Octets.of(channel));
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	static Optional<byte[]> find(Octets octets) {
		Octets largest = null;
		long most = 0;
		for (Octets candidate : FormatProbe.probe(octets).map((format) -> all(format, octets)).orElse(List.of())) {
			long pixels = pixels(candidate);
			if (pixels > most) {
				largest = candidate;
				most = pixels;
			}
		}
		return (largest != null) ? Optional.of(largest.bytes(0, largest.size())) : Optional.empty();
	}

	private static List<Octets> all(ImageFormat format, Octets octets) {
		return switch (format) {
			case RAW -> raw(octets);
			case HEIC, AVIF -> boxed(format, octets);
			case TIFF -> ofTiff(Tiff.read(octets));
			case PSD -> photoshop(octets);
			case JPEG, PNG, WEBP, GIF, JXL, BMP -> List.of();
		};
	}

	private static List<Octets> raw(Octets octets) {
		if (Tiff.matches(octets)) {
			return ofTiff(Tiff.read(octets));
		}
		return octets.startsWith(4, "ftyp") ? boxed(ImageFormat.RAW, octets)
				: List.of(octets.slice(octets.u32(RafReader.PREVIEW), octets.u32(RafReader.PREVIEW + 4)));
	}

	private static List<Octets> boxed(ImageFormat format, Octets octets) {
		Stream<Octets> inExif = BmffReader.read(format, octets)
			.tiff()
			.map(EmbeddedPreview::ofTiff)
			.stream()
			.flatMap(List::stream);
		return Stream.concat(BmffPreviews.of(octets).stream(), inExif).toList();
	}

	/** The resources follow the header and the colours of the picture's mode. */
	private static List<Octets> photoshop(Octets octets) {
		long at = 30 + Math.max(octets.u32(26), 0);
		long length = Math.min(octets.u32(at), Limits.RESOURCE_OCTETS);
		return ImageResources.parse(octets.bytes(at + 4, length))
			.resources()
			.stream()
			.filter((resource) -> resource.id() == PHOTOSHOP_THUMBNAIL)
			.map((resource) -> Octets.of(resource.raw())
				.slice(resource.from() + PHOTOSHOP_HEAD, resource.length() - PHOTOSHOP_HEAD))
			.toList();
	}

	private static List<Octets> ofTiff(Tiff tiff) {
		List<Octets> found = new ArrayList<>();
		for (Tiff.Directory directory : tiff.directories()) {
			add(tiff, directory, PREVIEW, PREVIEW_LENGTH, found);
			boolean jpeg = entry(directory, COMPRESSION).map((entry) -> tiff.number(entry, 0))
				.filter((scheme) -> scheme == 6 || scheme == 7)
				.isPresent();
			boolean oneStrip = entry(directory, STRIP_OFFSETS).filter((entry) -> entry.count() == 1).isPresent();
			if (jpeg && oneStrip) {
				add(tiff, directory, STRIP_OFFSETS, STRIP_LENGTHS, found);
			}
			entry(directory, PANASONIC)
				.ifPresent((entry) -> found.add(tiff.octets().slice(entry.valueAt(), entry.size())));
		}
		return found;
	}

	private static void add(Tiff tiff, Tiff.Directory directory, int place, int length, List<Octets> found) {
		long at = entry(directory, place).map((entry) -> tiff.number(entry, 0)).orElse(-1L);
		long count = entry(directory, length).map((entry) -> tiff.number(entry, 0)).orElse(-1L);
		if (at > 0 && count > 0) {
			found.add(tiff.octets().slice(at, count));
		}
	}

	private static Optional<Tiff.Entry> entry(Tiff.Directory directory, int tag) {
		return directory.entries().stream().filter((entry) -> entry.tag() == tag).findFirst();
	}

	/**
	 * How many pixels a JPEG has, 0 if it is none or a sort that only raw converters
	 * decode: lossless, or of more than eight bits (ISO/IEC 10918-1, B.2.2).
	 */
	private static long pixels(Octets octets) {
		if (!JpegFile.matches(octets) || octets.size() > Limits.READ_OCTETS) {
			return 0;
		}
		for (JpegFile.Piece piece : JpegFile.parse(octets).pieces()) {
			boolean common = piece.marker() >= 0xC0 && piece.marker() <= 0xC2;
			if (common && octets.u8(piece.at() + 4) == 8) {
				return (long) octets.u16(piece.at() + 5) * octets.u16(piece.at() + 7);
			}
		}
		return 0;
	}

}

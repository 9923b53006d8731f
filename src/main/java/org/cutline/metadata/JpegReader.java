package org.cutline.metadata;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the metadata blocks of a JPEG file.
 */
final class JpegReader {

	private static final int GUID = 32;

	/** Parts are as long as segments; a limit on their number is one on their octets. */
	private static final int SHORTEST_PART = 64 * 1024;

	private JpegReader() {
	}

	static Findings read(Octets octets) {
		JpegFile file = JpegFile.parse(octets);
		Findings findings = new Findings(ImageFormat.JPEG);
		if (file.restFrom() < 0) {
			findings.problem("jpeg.no-scan", "The JPEG file ends before its picture starts.");
		}
		frame(file, findings);
		exif(file, findings);
		file.all(JpegFile.APP1, JpegFile.XMP)
			.stream()
			.limit(Limits.XMP_PACKETS)
			.forEach((piece) -> findings.xmp.add(file.payload(piece, JpegFile.XMP)));
		if (!findings.xmp.isEmpty()) {
			extension(file, findings.xmp.getFirst()).ifPresentOrElse((extended) -> findings.extendedXmp = extended,
					() -> findings.problem("xmp.extension",
							"The extended XMP has gaps or is longer than 4 MiB; it was not read."));
		}
		findings.resources(
				ImageResources.parse(file.joined(JpegFile.APP13, ImageResources.HEADER, Limits.RESOURCE_OCTETS)));
		others(file, findings);
		return findings;
	}

	private static void frame(JpegFile file, Findings findings) {
		for (JpegFile.Piece piece : file.pieces()) {
			if (JpegFile.isFrame(piece.marker())) {
				findings.height = Math.max(file.octets().u16(piece.at() + 5), 0);
				findings.width = Math.max(file.octets().u16(piece.at() + 7), 0);
				return;
			}
		}
	}

	private static void exif(JpegFile file, Findings findings) {
		List<JpegFile.Piece> blocks = file.all(JpegFile.APP1, JpegFile.EXIF);
		if (!blocks.isEmpty()) {
			findings.exif = Octets.of(file.payload(blocks.getFirst(), JpegFile.EXIF));
		}
		if (blocks.size() > 1) {
			findings.problem("exif.twice", "The file has more than one Exif block; the first was read.");
		}
	}

	/**
	 * Join the segments of the extended XMP (XMP Specification Part 3, 1.1.3.1) whose
	 * digest the main packet names. Declared lengths and offsets only decide what goes
	 * where among the octets that are there.
	 * @param file the file
	 * @param mainPacket the packet that names the extension
	 * @return the extension, without octets if there is none, or empty if it has gaps
	 */
	static Optional<byte[]> extension(JpegFile file, byte[] mainPacket) {
		List<JpegFile.Piece> pieces = file.all(JpegFile.APP1, JpegFile.XMP_EXTENSION);
		if (pieces.isEmpty()) {
			return Optional.of(new byte[0]);
		}
		String main = new String(mainPacket, StandardCharsets.ISO_8859_1);
		TreeMap<Long, byte[]> parts = new TreeMap<>();
		for (JpegFile.Piece piece : pieces) {
			byte[] payload = file.payload(piece, JpegFile.XMP_EXTENSION);
			if (payload.length >= GUID + 8 && parts.size() < Limits.XMP_OCTETS / SHORTEST_PART
					&& main.contains(new String(payload, 0, GUID, StandardCharsets.ISO_8859_1))) {
				parts.put(Octets.of(payload).u32(GUID + 4), Arrays.copyOfRange(payload, GUID + 8, payload.length));
			}
		}
		ByteArrayOutputStream joined = new ByteArrayOutputStream();
		for (Map.Entry<Long, byte[]> part : parts.entrySet()) {
			if (part.getKey() != joined.size() || joined.size() + part.getValue().length > Limits.XMP_OCTETS) {
				return Optional.empty();
			}
			joined.writeBytes(part.getValue());
		}
		return Optional.of(joined.toByteArray());
	}

	private static void others(JpegFile file, Findings findings) {
		findings.piece("SOI", file.octets(), 0, 2);
		for (JpegFile.Piece piece : file.pieces()) {
			findings.piece(Names.jpegMarker(piece.marker()), file.octets(), piece.at(), piece.length());
			switch (piece.marker()) {
				case JpegFile.Piece.STRAY -> stray(file, piece, findings);
				case JpegFile.COMMENT -> {
					String comment = Texts.withoutTrailing(Texts.utf8OrWindows(file.payload(piece, "")));
					findings.text("COM", "Comment", comment, piece.length());
				}
				case JpegFile.APP11 -> findings.contentCredentials |= isCredential(file, piece);
				default -> {
				}
			}
		}
		if (file.restFrom() >= 0) {
			findings.piece("SOS…", file.octets(), file.restFrom(), file.octets().size() - file.restFrom());
		}
		if (findings.contentCredentials) {
			findings.credentials.addAll(ContentCredentials.joined(file));
		}
		ByteArrayOutputStream profile = new ByteArrayOutputStream();
		for (JpegFile.Piece piece : file.all(JpegFile.APP2, JpegFile.ICC)) {
			byte[] payload = file.payload(piece, JpegFile.ICC);
			if (payload.length > 2 && profile.size() < Limits.PROFILE_OCTETS) {
				profile.writeBytes(Arrays.copyOfRange(payload, 2, payload.length));
			}
		}
		if (profile.size() > 0) {
			findings.colourProfile(profile.toByteArray());
		}
	}

	private static void stray(JpegFile file, JpegFile.Piece piece, Findings findings) {
		byte[] octets = file.octets().bytes(piece.at(), Math.min(piece.length(), 16));
		boolean fill = HexFormat.of().formatHex(octets).matches("(ff)+");
		if (!fill) {
			findings.problem("jpeg.stray",
					"The JPEG file has %d stray octets between its segments.".formatted(piece.length()));
		}
	}

	/** A JUMBF box in APP11 (ISO/IEC 19566-5): JP, instance, sequence, length, type. */
	static boolean isCredential(JpegFile file, JpegFile.Piece piece) {
		String start = file.octets().ascii(piece.at() + 4, Math.min(piece.length() - 4, 200));
		return start.startsWith("JP") && start.contains("jumb") && start.contains("c2pa");
	}

}

package org.cutline.metadata;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the segments of content credentials in JPEG files: JUMBF boxes in APP11, a long
 * one spread over segments of the same instance number (ISO/IEC 19566-5, annex D).
 */
final class ContentCredentials {

	/** The box type of content credentials in ISO base media files (C2PA 2.1, A.5). */
	static final byte[] UUID = HexFormat.of().parseHex("d8fec3d61b0e483c92975828877ec481");

	private static final int BOX_HEADER = 8;

	private ContentCredentials() {
	}

	/**
	 * The segments of content credentials.
	 * @param file the file
	 * @return the segments
	 */
	static Set<JpegFile.Piece> segments(JpegFile file) {
		List<JpegFile.Piece> boxes = file.all(JpegFile.APP11, "JP");
		Set<Integer> instances = new HashSet<>();
		for (JpegFile.Piece piece : boxes) {
			if (JpegReader.isCredential(file, piece)) {
				instances.add(instance(file, piece));
			}
		}
		return boxes.stream().filter((piece) -> instances.contains(instance(file, piece))).collect(Collectors.toSet());
	}

	/**
	 * The boxes of content credentials, each joined over its segments.
	 * @param file the file
	 * @return the boxes
	 */
	static List<byte[]> joined(JpegFile file) {
		Map<Integer, List<JpegFile.Piece>> instances = segments(file).stream()
			.collect(Collectors.groupingBy((piece) -> instance(file, piece), TreeMap::new, Collectors.toList()));
		List<byte[]> boxes = new ArrayList<>();
		for (List<JpegFile.Piece> pieces : instances.values()) {
			pieces.sort(Comparator.comparingLong((piece) -> file.octets().u32(piece.at() + 8)));
			ByteArrayOutputStream box = new ByteArrayOutputStream();
			for (JpegFile.Piece piece : pieces) {
				long skip = 12 + (box.size() == 0 ? 0 : repeatedHeader(file, piece));
				if (box.size() + piece.length() < Limits.CREDENTIAL_OCTETS) {
					box.writeBytes(file.octets().bytes(piece.at() + skip, piece.length() - skip));
				}
			}
			boxes.add(box.toByteArray());
		}
		return boxes;
	}

	/** Every segment of a box repeats its length and type. */
	private static int repeatedHeader(JpegFile file, JpegFile.Piece piece) {
		return (file.octets().u32(piece.at() + 12) == 1) ? 2 * BOX_HEADER : BOX_HEADER;
	}

	private static int instance(JpegFile file, JpegFile.Piece piece) {
		return file.octets().u16(piece.at() + 6);
	}

}

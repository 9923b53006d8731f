package org.cutline.metadata;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the segments of content credentials: JUMBF boxes in APP11, a long one spread over
 * segments of the same instance number (ISO/IEC 19566-5, annex D).
 */
final class ContentCredentials {

	/** The box type of content credentials in ISO base media files (C2PA 2.1, A.5). */
	static final byte[] UUID = HexFormat.of().parseHex("d8fec3d61b0e483c92975828877ec481");

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

	private static int instance(JpegFile file, JpegFile.Piece piece) {
		return file.octets().u16(piece.at() + 6);
	}

}

package org.cutline.metadata;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * Finds the segments of content credentials: JUMBF boxes in APP11, a long one spread over
 * segments of the same instance number (ISO/IEC 19566-5, annex D).
 */
final class ContentCredentials {

	/** The box type of content credentials in ISO base media files (C2PA 2.1, A.5). */
	static final byte[] UUID = HexFormat.of().parseHex("d8fec3d61b0e483c92975828877ec481");

	private ContentCredentials() {
	}

	static boolean isPartOfOne(JpegFile file, JpegFile.Piece piece) {
		return piece.marker() == JpegFile.APP11 && instances(file).contains(instance(file, piece));
	}

	private static Set<Integer> instances(JpegFile file) {
		Set<Integer> instances = new HashSet<>();
		for (JpegFile.Piece piece : file.all(JpegFile.APP11, "JP")) {
			if (JpegReader.isCredential(file.payload(piece, ""))) {
				instances.add(instance(file, piece));
			}
		}
		return instances;
	}

	private static int instance(JpegFile file, JpegFile.Piece piece) {
		return file.is(piece, JpegFile.APP11, "JP") ? file.octets().u16(piece.at() + 6) : -1;
	}

}

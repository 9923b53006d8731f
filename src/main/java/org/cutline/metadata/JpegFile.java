package org.cutline.metadata;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A JPEG file as a list of pieces up to the first scan and the rest, which is never
 * looked into when writing (ISO/IEC 10918-1, annex B).
 *
 * @param octets the file
 * @param pieces the pieces before the first scan, stray octets among them, without the
 * start marker
 * @param restFrom where the first scan starts, or -1 if there is none
 */
record JpegFile(Octets octets, List<Piece> pieces, long restFrom) {

	static final int SOS = 0xDA;

	static final int EOI = 0xD9;

	static final int APP1 = 0xE1;

	static final int APP2 = 0xE2;

	static final int APP11 = 0xEB;

	static final int APP13 = 0xED;

	static final int COMMENT = 0xFE;

	static final String EXIF = "Exif\0\0";

	static final String XMP = "http://ns.adobe.com/xap/1.0/\0";

	static final String XMP_EXTENSION = "http://ns.adobe.com/xmp/extension/\0";

	static final String MPF = "MPF\0";

	static final String ICC = "ICC_PROFILE\0";

	JpegFile {
		pieces = List.copyOf(pieces);
	}

	static boolean matches(Octets octets) {
		return octets.u8(0) == 0xFF && octets.u8(1) == 0xD8 && octets.u8(2) == 0xFF;
	}

	static JpegFile parse(Octets octets) {
		List<Piece> pieces = new ArrayList<>();
		long at = 2;
		while (pieces.size() < Limits.JPEG_SEGMENTS) {
			long marker = nextMarker(octets, at);
			if (marker < 0) {
				return new JpegFile(octets, pieces, -1);
			}
			if (marker > at) {
				pieces.add(new Piece(Piece.STRAY, at, marker - at));
			}
			int code = octets.u8(marker + 1);
			if (code == SOS) {
				return new JpegFile(octets, pieces, marker);
			}
			int length = octets.u16(marker + 2);
			if (code == EOI || length < 2) {
				return new JpegFile(octets, pieces, -1);
			}
			pieces.add(new Piece(code, marker, Math.min(2L + length, octets.size() - marker)));
			at = marker + 2 + length;
		}
		return new JpegFile(octets, pieces, -1);
	}

	/**
	 * Where the next marker of a segment is. Decoders pass over whatever stands between
	 * segments, and so does this.
	 */
	private static long nextMarker(Octets octets, long from) {
		for (long at = from; at + 1 < octets.size(); at++) {
			if (octets.u8(at) == 0xFF && startsSegment(octets.u8(at + 1))) {
				return at;
			}
		}
		return -1;
	}

	private static boolean startsSegment(int code) {
		return code >= 0xC0 && code != 0xFF && (code < 0xD0 || code > 0xD8) && (code < 0xF0 || code > 0xFD)
				&& code != 0xC8;
	}

	static boolean isFrame(int marker) {
		return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
	}

	boolean is(Piece piece, int marker, String header) {
		return piece.marker() == marker && piece.length() >= 4 + header.length()
				&& this.octets.startsWith(piece.at() + 4, header);
	}

	List<Piece> all(int marker, String header) {
		List<Piece> found = new ArrayList<>(2);
		for (Piece piece : this.pieces) {
			if (is(piece, marker, header)) {
				found.add(piece);
			}
		}
		return found;
	}

	/**
	 * The octets of a segment after its header.
	 * @param piece the segment
	 * @param header the header it starts with
	 * @return what follows
	 */
	byte[] payload(Piece piece, String header) {
		int skip = 4 + header.length();
		return this.octets.bytes(piece.at() + skip, piece.length() - skip);
	}

	/**
	 * The payloads of all segments with a header, joined, up to a limit.
	 * @param marker the segments' marker
	 * @param header the header each starts with
	 * @param limit how many octets at most
	 * @return the joined octets
	 */
	byte[] joined(int marker, String header, int limit) {
		ByteArrayOutputStream joined = new ByteArrayOutputStream();
		for (Piece piece : all(marker, header)) {
			if (joined.size() + piece.length() > limit) {
				break;
			}
			joined.writeBytes(payload(piece, header));
		}
		return joined.toByteArray();
	}

	/**
	 * A segment or a run of stray octets.
	 *
	 * @param marker the second octet of the marker, or {@link #STRAY}
	 * @param at where it starts, at its marker
	 * @param length how long it is, marker included
	 */
	record Piece(int marker, long at, long length) {

		static final int STRAY = -1;

	}

}

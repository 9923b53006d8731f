package org.cutline.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the index of a file with several pictures right when the first one grows (CIPA
 * DC-007, Multi-Picture Format): its size, and the offsets of the others, which count
 * from the index itself.
 */
final class MultiPicture {

	private static final int ENTRIES = 0xB002;

	private static final int ENTRY = 16;

	private final JpegFile file;

	private final List<Part> parts;

	private MultiPicture(JpegFile file, List<Part> parts) {
		this.file = file;
		this.parts = parts;
	}

	/**
	 * The same parts, with the index adjusted if there is one.
	 * @param file the original
	 * @param parts the parts of the new file between its start marker and its first scan
	 * @return the parts
	 */
	static List<Part> adjusted(JpegFile file, List<Part> parts) {
		List<JpegFile.Piece> index = file.all(JpegFile.APP2, JpegFile.MPF);
		return index.isEmpty() ? parts : new MultiPicture(file, parts).adjust(index.getFirst());
	}

	private List<Part> adjust(JpegFile.Piece index) {
		long at = 2;
		long newIndexAt = -1;
		int indexPart = -1;
		for (int i = 0; i < this.parts.size(); i++) {
			if (this.parts.get(i) instanceof Part.Kept(long from, long length) && from == index.at()) {
				newIndexAt = at;
				indexPart = i;
			}
			at += this.parts.get(i).length();
		}
		byte[] segment = (indexPart < 0) ? null : adjusted(index, at - this.file.restFrom(), newIndexAt - index.at());
		if (segment == null) {
			return this.parts;
		}
		List<Part> result = new ArrayList<>(this.parts);
		result.set(indexPart, new Part.Made(segment));
		return result;
	}

	private byte @Nullable [] adjusted(JpegFile.Piece index, long growth, long shift) {
		byte[] segment = this.file.octets().bytes(index.at(), index.length());
		int header = 4 + JpegFile.MPF.length();
		Tiff tiff = Tiff.read(Octets.of(segment).slice(header, segment.length));
		Optional<Tiff.Entry> entries = tiff.find("IFD0", ENTRIES);
		if (entries.isEmpty()) {
			return null;
		}
		long pictures = Math.min(entries.get().size() / ENTRY, Limits.JPEG_PICTURES);
		for (int i = 0; i < pictures; i++) {
			long entry = entries.get().valueAt() + (long) i * ENTRY;
			long offset = tiff.octets().u32(entry + 8, tiff.bigEndian());
			long size = tiff.octets().u32(entry + 4, tiff.bigEndian());
			if (offset == 0 && size > 0) {
				put(segment, header + entry + 4, size + growth, tiff.bigEndian());
			}
			else if (offset > 0 && index.at() + header + offset >= this.file.restFrom()) {
				put(segment, header + entry + 8, offset + growth - shift, tiff.bigEndian());
			}
		}
		return segment;
	}

	private static void put(byte[] octets, long at, long value, boolean bigEndian) {
		for (int i = 0; i < 4; i++) {
			octets[(int) at + i] = (byte) (value >>> (bigEndian ? 24 - 8 * i : 8 * i));
		}
	}

}

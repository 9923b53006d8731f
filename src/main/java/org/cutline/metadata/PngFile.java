package org.cutline.metadata;

import java.util.ArrayList;
import java.util.List;

/**
 * A PNG file as its chunks (ISO/IEC 15948, 5.3).
 *
 * @param octets the file
 * @param chunks the chunks in their order
 * @param whole whether the last chunk is the end marker and all are there to the last
 * octet
 */
record PngFile(Octets octets, List<Chunk> chunks, boolean whole) {

	static PngFile parse(Octets octets) {
		List<Chunk> chunks = new ArrayList<>();
		long at = 8;
		while (chunks.size() < Limits.PNG_CHUNKS) {
			long length = octets.u32(at);
			if (length < 0 || at + 12 + length > octets.size()) {
				return new PngFile(octets, List.copyOf(chunks), false);
			}
			Chunk chunk = new Chunk(octets.ascii(at + 4, 4), at, length);
			chunks.add(chunk);
			if (chunk.type().equals("IEND")) {
				return new PngFile(octets, List.copyOf(chunks), true);
			}
			at += 12 + length;
		}
		return new PngFile(octets, List.copyOf(chunks), false);
	}

	byte[] data(Chunk chunk) {
		return this.octets.bytes(chunk.at() + 8, chunk.length());
	}

	/**
	 * One chunk.
	 *
	 * @param type its four letters
	 * @param at where it starts, at its length
	 * @param length how many octets of data it has
	 */
	record Chunk(String type, long at, long length) {

		long end() {
			return this.at + 12 + this.length;
		}

	}

}

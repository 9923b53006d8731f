package org.cutline.metadata;

import java.util.ArrayList;
import java.util.List;

/**
 * A WebP file as its RIFF chunks (WebP Container Specification).
 *
 * @param octets the file
 * @param chunks the chunks in their order
 * @param whole whether all chunks are there to the last octet
 * @param end where the RIFF container ends
 */
record WebpFile(Octets octets, List<Chunk> chunks, boolean whole, long end) {

	static WebpFile parse(Octets octets) {
		List<Chunk> chunks = new ArrayList<>();
		long end = 8 + octets.u32(4, false);
		boolean whole = end <= octets.size() && end > 12;
		long stop = Math.min(end, octets.size());
		long at = 12;
		while (at + 8 <= stop && chunks.size() < Limits.WEBP_CHUNKS) {
			long length = octets.u32(at + 4, false);
			if (at + 8 + length > stop) {
				whole = false;
				break;
			}
			chunks.add(new Chunk(octets.ascii(at, 4), at, length));
			at += 8 + length + length % 2;
		}
		return new WebpFile(octets, List.copyOf(chunks), whole && !chunks.isEmpty(), stop);
	}

	byte[] data(Chunk chunk) {
		return this.octets.bytes(chunk.at() + 8, chunk.length());
	}

	/**
	 * The width and height in pixels, from the header of the container or of the picture.
	 * @return both, 0 if they are not there
	 */
	int[] size() {
		for (Chunk chunk : this.chunks) {
			long data = chunk.at() + 8;
			switch (chunk.type()) {
				case "VP8X":
					return new int[] { u24(data + 4) + 1, u24(data + 7) + 1 };
				case "VP8 ":
					return new int[] { Math.max(this.octets.u16(data + 6, false), 0) & 0x3FFF,
							Math.max(this.octets.u16(data + 8, false), 0) & 0x3FFF };
				case "VP8L":
					long bits = this.octets.u32(data + 1, false);
					return new int[] { (int) (bits & 0x3FFF) + 1, (int) (bits >> 14 & 0x3FFF) + 1 };
				default:
					break;
			}
		}
		return new int[] { 0, 0 };
	}

	private int u24(long at) {
		return Math.max(this.octets.u16(at, false), 0) | Math.max(this.octets.u8(at + 2), 0) << 16;
	}

	/**
	 * One chunk.
	 *
	 * @param type its four letters
	 * @param at where it starts, at its letters
	 * @param length how many octets of data it has, without padding
	 */
	record Chunk(String type, long at, long length) {

		long end() {
			return this.at + 8 + this.length + this.length % 2;
		}

	}

}

package org.cutline.metadata;

import java.io.IOException;
import java.util.Optional;

/**
 * The octets of a TIFF file that make its first picture: the entries that say how to read
 * it, then its strips or tiles in their order, wherever they lie.
 */
final class PictureOfTiff {

	/** Width to photometric kind, order of bits, samples, rows, planes, tables, tiles. */
	private static final int[] READING = { 0x100, 0x101, 0x102, 0x103, 0x106, 0x10A, 0x115, 0x116, 0x11C, 0x13D, 0x140,
			0x142, 0x143, 0x152, 0x153, 0x15B, 0x211, 0x212, 0x213, 0x214 };

	private static final int STRIP_OFFSETS = 0x0111;

	private static final int STRIP_OCTETS = 0x0117;

	private static final int TILE_OFFSETS = 0x0144;

	private static final int TILE_OCTETS = 0x0145;

	private static final int MAX_STRIPS = 1_000_000;

	private final Tiff tiff;

	PictureOfTiff(Octets octets) {
		this.tiff = Tiff.read(octets);
	}

	/**
	 * Hands its octets over.
	 * @param to takes them
	 * @return false if there is no picture
	 * @throws IOException if they cannot be read
	 */
	boolean copyTo(Pieces to) throws IOException {
		for (int tag : READING) {
			Optional<Tiff.Entry> entry = this.tiff.find("IFD0", tag);
			if (entry.isPresent()) {
				to.add(entry.get().at(), 4);
				to.add(entry.get().valueAt(), entry.get().size());
			}
		}
		return copy(STRIP_OFFSETS, STRIP_OCTETS, to) || copy(TILE_OFFSETS, TILE_OCTETS, to);
	}

	private boolean copy(int offsets, int counts, Pieces to) throws IOException {
		Optional<Tiff.Entry> offset = this.tiff.find("IFD0", offsets);
		Optional<Tiff.Entry> count = this.tiff.find("IFD0", counts);
		if (offset.isEmpty() || count.isEmpty()) {
			return false;
		}
		int strips = (int) Math.min(Math.min(offset.get().count(), count.get().count()), MAX_STRIPS);
		for (int each = 0; each < strips; each++) {
			long at = this.tiff.number(offset.get(), each);
			if (at >= 0) {
				to.add(at, this.tiff.number(count.get(), each));
			}
		}
		return strips > 0;
	}

	/** Takes pieces of the file. */
	interface Pieces {

		/**
		 * One piece.
		 * @param at where it starts
		 * @param length how many octets, as declared
		 * @throws IOException if they cannot be read
		 */
		void add(long at, long length) throws IOException;

	}

}

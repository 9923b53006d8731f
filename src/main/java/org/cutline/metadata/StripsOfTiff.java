package org.cutline.metadata;

import java.util.List;
import java.util.Optional;

/**
 * Checks that the picture data a TIFF file points to lies inside it.
 */
final class StripsOfTiff {

	private static final int STRIP_OFFSETS = 0x0111;

	private static final int STRIP_OCTETS = 0x0117;

	private static final int TILE_OFFSETS = 0x0144;

	private static final int TILE_OCTETS = 0x0145;

	private static final int MAX_STRIPS = 1_000_000;

	private StripsOfTiff() {
	}

	static boolean areWhole(Octets octets) {
		Tiff tiff = Tiff.read(octets);
		List<Tiff.Directory> directories = tiff.directories();
		return !directories.isEmpty() && areWhole(tiff, STRIP_OFFSETS, STRIP_OCTETS)
				&& areWhole(tiff, TILE_OFFSETS, TILE_OCTETS);
	}

	private static boolean areWhole(Tiff tiff, int offsets, int counts) {
		Optional<Tiff.Entry> offset = tiff.find("IFD0", offsets);
		Optional<Tiff.Entry> count = tiff.find("IFD0", counts);
		if (offset.isEmpty() || count.isEmpty()) {
			return true;
		}
		int strips = (int) Math.min(Math.min(offset.get().count(), count.get().count()), MAX_STRIPS);
		for (int i = 0; i < strips; i++) {
			long from = tiff.number(offset.get(), i);
			long length = tiff.number(count.get(), i);
			if (from < 0 || length < 0 || from + length > tiff.octets().size()) {
				return false;
			}
		}
		return true;
	}

}

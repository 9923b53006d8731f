package org.cutline.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The JPEG pictures in a file made of boxes: items of kind {@code jpeg} (ISO/IEC
 * 23008-12, annex H), and those of Canon's raw files in the boxes {@code PRVW} and
 * {@code THMB} and in the first sample of a track.
 */
final class BmffPreviews {

	private static final int SEARCHED = 64;

	private static final Set<String> CONTAINERS = Set.of("moov", "trak", "mdia", "minf", "stbl");

	private final Octets octets;

	private final List<Octets> found = new ArrayList<>();

	private int boxes;

	/** Of the track that is walked: how long its first sample is. */
	private long sampleLength;

	private BmffPreviews(Octets octets) {
		this.octets = octets;
	}

	/**
	 * Whatever may be a JPEG; the caller looks.
	 * @param octets the file
	 * @return places that start as a JPEG does
	 */
	static List<Octets> of(Octets octets) {
		BmffPreviews previews = new BmffPreviews(octets);
		previews.walk(0, octets.size(), 0);
		return previews.found;
	}

	private void walk(long from, long to, int depth) {
		long at = from;
		while (at + 8 <= to && this.boxes++ < Limits.BOXES && depth < 10) {
			long size = this.octets.u32(at);
			long head = (size == 1) ? 16 : 8;
			long end = (size == 0) ? to : at + ((size == 1) ? this.octets.u64(at + 8) : size);
			if (end < at + head || end > to) {
				return;
			}
			box(this.octets.ascii(at + 4, 4), at + head, end, depth);
			at = end;
		}
	}

	private void box(String type, long from, long end, int depth) {
		switch (type) {
			case "uuid" -> {
				// Canon's second such box has eight octets more before its first box.
				walk(from + 16, end, depth + 1);
				walk(from + 24, end, depth + 1);
			}
			case "PRVW", "THMB" -> jpegWithin(from, end);
			case "meta" -> items(from + 4, end);
			case "stsz" -> this.sampleLength = (this.octets.u32(from + 4) > 0) ? this.octets.u32(from + 4)
					: this.octets.u32(from + 12);
			case "co64" -> add(this.octets.u64(from + 8), this.sampleLength);
			case "stco" -> add(this.octets.u32(from + 8), this.sampleLength);
			default -> {
				if (CONTAINERS.contains(type)) {
					walk(from, end, depth + 1);
				}
			}
		}
	}

	private void jpegWithin(long from, long end) {
		for (long at = from; at < Math.min(from + SEARCHED, end); at++) {
			if (this.octets.u8(at) == 0xFF && JpegFile.matches(this.octets.slice(at, 3))) {
				add(at, end - at);
				return;
			}
		}
	}

	private void items(long from, long end) {
		Set<Long> jpegs = new HashSet<>();
		long data = 0;
		long locations = -1;
		long at = from;
		while (at + 8 <= end && this.boxes++ < Limits.BOXES) {
			long size = this.octets.u32(at);
			if (size < 8 || at + size > end) {
				break;
			}
			switch (this.octets.ascii(at + 4, 4)) {
				case "iinf" -> kinds(at + 8, at + size, jpegs);
				case "idat" -> data = at + 8;
				case "iloc" -> locations = at + 8;
				default -> {
				}
			}
			at += size;
		}
		if (locations >= 0 && !jpegs.isEmpty()) {
			new ItemLocations(this.octets, locations, data).forEach(jpegs::contains,
					(_, octetsOfItem) -> this.found.add(Octets.of(octetsOfItem)));
		}
	}

	/** Version 2 names an item in 16 bits, version 3 in 32 (ISO/IEC 14496-12, 8.11.6). */
	private void kinds(long from, long end, Set<Long> jpegs) {
		long at = from + ((this.octets.u8(from) == 0) ? 6 : 8);
		while (at + 8 <= end && this.boxes++ < Limits.BOXES) {
			long size = this.octets.u32(at);
			if (size < 8 || at + size > end) {
				return;
			}
			boolean wide = this.octets.u8(at + 8) > 2;
			if (this.octets.startsWith(at + (wide ? 18 : 16), "jpeg")) {
				jpegs.add(wide ? this.octets.u32(at + 12) : this.octets.u16(at + 12));
			}
			at += size;
		}
	}

	private void add(long at, long length) {
		if (at > 0 && length > 0) {
			this.found.add(this.octets.slice(at, length));
		}
	}

}

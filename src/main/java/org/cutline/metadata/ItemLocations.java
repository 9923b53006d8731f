package org.cutline.metadata;

import java.io.ByteArrayOutputStream;
import java.util.function.BiConsumer;
import java.util.function.LongPredicate;

/**
 * The box {@code iloc}: where the octets of a file's items are (ISO/IEC 14496-12,
 * 8.11.3).
 */
final class ItemLocations {

	private static final int MAX_OCTETS = 2 * Limits.XMP_OCTETS;

	private final Octets octets;

	private final long box;

	private final long itemData;

	private long at;

	private int extentsSeen;

	private int octetsRead;

	/**
	 * The locations in a box.
	 * @param octets the file
	 * @param box where the box's content starts
	 * @param itemData where the content of {@code idat} starts
	 */
	ItemLocations(Octets octets, long box, long itemData) {
		this.octets = octets;
		this.box = box;
		this.itemData = itemData;
	}

	/**
	 * Join the extents of each item that is wanted.
	 * @param wanted which items
	 * @param consumer gets item and octets
	 */
	void forEach(LongPredicate wanted, BiConsumer<Long, byte[]> consumer) {
		int version = this.octets.u8(this.box);
		int sizes = this.octets.u16(this.box + 4);
		this.at = this.box + 6;
		long count = Math.min(number((version < 2) ? 2 : 4), Limits.ITEMS);
		for (int i = 0; i < count; i++) {
			long item = number((version < 2) ? 2 : 4);
			long method = (version > 0) ? number(2) & 0xF : 0;
			this.at += 2;
			long base = number(sizes >> 4 & 0xF);
			long extents = number(2);
			if (item < 0 || extents < 0) {
				return;
			}
			byte[] data = extents(extents, base + ((method == 1) ? this.itemData : 0), sizes, version,
					wanted.test(item) && method < 2);
			if (data.length > 0) {
				consumer.accept(item, data);
			}
		}
	}

	private byte[] extents(long extents, long base, int sizes, int version, boolean wanted) {
		ByteArrayOutputStream joined = new ByteArrayOutputStream();
		for (int i = 0; i < extents; i++) {
			this.at += (version > 0) ? sizes & 0xF : 0;
			long offset = number(sizes >> 12 & 0xF);
			long length = number(sizes >> 8 & 0xF);
			if (this.at > this.octets.size() || this.extentsSeen++ > Limits.EXTENTS) {
				break;
			}
			if (wanted && length > 0 && this.octetsRead + length <= MAX_OCTETS) {
				joined.writeBytes(this.octets.bytes(base + offset, length));
				this.octetsRead += (int) length;
			}
		}
		return joined.toByteArray();
	}

	private long number(int size) {
		long number = switch (size) {
			case 2 -> this.octets.u16(this.at);
			case 4 -> this.octets.u32(this.at);
			case 8 -> this.octets.u64(this.at);
			default -> 0;
		};
		this.at += size;
		return number;
	}

}

package org.cutline.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Changes an Exif block without moving an octet of what it holds: a value goes where the
 * old one was if it fits, else to the end of the block; a new entry makes a new first
 * directory at the end. Offsets inside maker's notes stay right.
 */
final class ExifPatch {

	private static final int ENTRY = 12;

	private static final int ASCII = 2;

	private byte[] block;

	private Tiff tiff;

	ExifPatch(byte[] block) {
		this.block = block.clone();
		this.tiff = Tiff.read(Octets.of(this.block));
	}

	/**
	 * Whether the first directory is whole, so that it can be changed safely.
	 * @return true if the block can be patched
	 */
	boolean isSound() {
		return this.tiff.directories()
			.stream()
			.findFirst()
			.filter((directory) -> directory.declared() == directory.entries().size() && directory.declared() > 0
					&& directory.nextAt() + 4 <= this.block.length)
			.isPresent();
	}

	byte[] block() {
		return this.block;
	}

	Tiff tiff() {
		return this.tiff;
	}

	/**
	 * Give a text tag of the first directory a value, or take it out.
	 * @param tag the tag
	 * @param text the text, empty to take the tag out
	 */
	void setText(int tag, String text) {
		Optional<Tiff.Entry> existing = this.tiff.find("IFD0", tag);
		if (text.isEmpty()) {
			existing.ifPresent(this::remove);
			return;
		}
		byte[] value = Texts.utf8(text + "\0");
		if (existing.isEmpty()) {
			addDirectoryWith(tag);
			existing = this.tiff.find("IFD0", tag);
		}
		existing.ifPresent((entry) -> setValue(entry, value));
	}

	private void setValue(Tiff.Entry entry, byte[] value) {
		boolean apart = entry.size() > 4 && entry.valueAt() + entry.size() <= this.block.length;
		if (apart) {
			Arrays.fill(this.block, (int) entry.valueAt(), (int) (entry.valueAt() + entry.size()), (byte) 0);
		}
		u16(entry.at() + 2, ASCII);
		u32(entry.at() + 4, value.length);
		u32(entry.at() + 8, 0);
		if (value.length <= 4) {
			System.arraycopy(value, 0, this.block, (int) entry.at() + 8, value.length);
		}
		else {
			long at = (apart && value.length <= entry.size()) ? entry.valueAt() : append(value.length);
			System.arraycopy(value, 0, this.block, (int) at, value.length);
			u32(entry.at() + 8, at);
		}
		this.tiff = Tiff.read(Octets.of(this.block));
	}

	/** Room at the end, at an even offset as TIFF wants it. */
	private int append(int length) {
		int at = this.block.length + this.block.length % 2;
		this.block = Arrays.copyOf(this.block, at + length);
		return at;
	}

	/** Copy the first directory to the end with one more, still empty entry. */
	private void addDirectoryWith(int tag) {
		Tiff.Directory old = this.tiff.directories().getFirst();
		int count = old.entries().size();
		int at = append(2 + (count + 1) * ENTRY + 4);
		int before = 0;
		while (before < count && old.entries().get(before).tag() < tag) {
			before++;
		}
		int first = (int) old.at() + 2;
		int split = at + 2 + before * ENTRY;
		u16(at, count + 1);
		System.arraycopy(this.block, first, this.block, at + 2, before * ENTRY);
		u16(split, tag);
		u16(split + 2, ASCII);
		System.arraycopy(this.block, first + before * ENTRY, this.block, split + ENTRY, (count - before) * ENTRY + 4);
		u32(4, at);
		this.tiff = Tiff.read(Octets.of(this.block));
	}

	/**
	 * Take out an entry and blank its value.
	 * @param entry the entry
	 */
	void remove(Tiff.Entry entry) {
		Tiff.Directory directory = this.tiff.directories()
			.stream()
			.filter((candidate) -> candidate.entries().contains(entry))
			.findFirst()
			.orElseThrow();
		if (directory.declared() != directory.entries().size() || directory.nextAt() + 4 > this.block.length) {
			return;
		}
		if (entry.size() > 4) {
			blank(entry.valueAt(), entry.size(), List.of(entry));
		}
		int end = (int) directory.nextAt() + 4;
		int from = (int) entry.at();
		System.arraycopy(this.block, from + ENTRY, this.block, from, end - from - ENTRY);
		Arrays.fill(this.block, end - ENTRY, end, (byte) 0);
		u16(directory.at(), directory.declared() - 1);
		this.tiff = Tiff.read(Octets.of(this.block));
	}

	/**
	 * Take out the GPS directory: its pointer, its entries and their values.
	 */
	void removeGps() {
		Optional<Tiff.Directory> gps = this.tiff.directories()
			.stream()
			.filter((directory) -> directory.name().equals("GPS"))
			.findFirst();
		gps.ifPresent((directory) -> {
			for (Tiff.Entry entry : directory.entries()) {
				if (entry.size() > 4) {
					blank(entry.valueAt(), entry.size(), directory.entries());
				}
			}
			blank(directory.at(), directory.nextAt() + 4 - directory.at(), directory.entries());
		});
		this.tiff.find("IFD0", Tiff.GPS_POINTER).ifPresent(this::remove);
	}

	/** Blank octets unless anything that stays lies among them. */
	private void blank(long at, long length, List<Tiff.Entry> going) {
		if (at < 8 || at + length > this.block.length || touchesOthers(at, at + length, going)) {
			return;
		}
		Arrays.fill(this.block, (int) at, (int) (at + length), (byte) 0);
	}

	private boolean touchesOthers(long from, long to, List<Tiff.Entry> going) {
		List<long[]> staying = new ArrayList<>();
		for (Tiff.Directory directory : this.tiff.directories()) {
			boolean goes = directory.entries().equals(going);
			if (!goes) {
				staying.add(new long[] { directory.at(), directory.nextAt() + 4 });
			}
			for (Tiff.Entry entry : directory.entries()) {
				if (entry.size() > 4 && !going.contains(entry)) {
					staying.add(new long[] { entry.valueAt(), entry.valueAt() + entry.size() });
				}
			}
		}
		this.tiff.find("IFD1", 0x0201)
			.ifPresent((offset) -> this.tiff.find("IFD1", 0x0202)
				.ifPresent((length) -> staying.add(new long[] { this.tiff.number(offset, 0),
						this.tiff.number(offset, 0) + this.tiff.number(length, 0) })));
		return staying.stream().anyMatch((range) -> range[0] < to && from < range[1]);
	}

	private void u16(long at, int value) {
		boolean big = this.tiff.bigEndian();
		this.block[(int) at] = (byte) (big ? value >>> 8 : value);
		this.block[(int) at + 1] = (byte) (big ? value : value >>> 8);
	}

	private void u32(long at, long value) {
		boolean big = this.tiff.bigEndian();
		u16(big ? at : at + 2, (int) (value >>> 16) & 0xFFFF);
		u16(big ? at + 2 : at, (int) value & 0xFFFF);
	}

}

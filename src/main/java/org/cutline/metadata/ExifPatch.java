package org.cutline.metadata;

import java.util.ArrayList;
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

	private final PatchedOctets octets;

	private Tiff tiff;

	ExifPatch(byte[] block) {
		this(Octets.of(block));
	}

	/**
	 * Change a structure of any length.
	 * @param block the octets below, which stay as they are
	 */
	ExifPatch(Octets block) {
		this.octets = new PatchedOctets(block);
		this.tiff = Tiff.read(this.octets);
	}

	/**
	 * Whether the first directory is whole, so that it can be changed safely.
	 * @return true if the block can be patched
	 */
	boolean isSound() {
		return !this.tiff.isBig() && this.tiff.directories()
			.stream()
			.findFirst()
			.filter((directory) -> directory.declared() == directory.entries().size() && directory.declared() > 0
					&& directory.nextAt() + 4 <= this.octets.size())
			.isPresent();
	}

	byte[] block() {
		return this.octets.all();
	}

	PatchedOctets octets() {
		return this.octets;
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
		if (text.isEmpty()) {
			this.tiff.find("IFD0", tag).ifPresent(this::remove);
			return;
		}
		set(tag, ASCII, Texts.utf8(text + "\0"));
	}

	/**
	 * Give a tag of the first directory a value.
	 * @param tag the tag
	 * @param type its TIFF type, of one octet a value
	 * @param value the octets
	 */
	void set(int tag, int type, byte[] value) {
		addEntries(List.of(tag));
		this.tiff.find("IFD0", tag).ifPresent((entry) -> setValue(entry, type, value));
	}

	private void setValue(Tiff.Entry entry, int type, byte[] value) {
		boolean apart = entry.size() > 4 && entry.valueAt() >= Tiff.HEADER
				&& entry.valueAt() + entry.size() <= this.octets.size()
				&& !touchesOthers(entry.valueAt(), entry.valueAt() + entry.size(), List.of(entry));
		if (apart) {
			this.octets.clear(entry.valueAt(), entry.size());
		}
		u16(entry.at() + 2, type);
		u32(entry.at() + 4, value.length / Math.max(Tiff.width(type), 1));
		u32(entry.at() + 8, 0);
		if (value.length <= 4) {
			this.octets.put(entry.at() + 8, value);
		}
		else {
			long at = (apart && value.length <= entry.size()) ? entry.valueAt() : this.octets.append(value.length);
			this.octets.put(at, value);
			u32(entry.at() + 8, at);
		}
		this.tiff = Tiff.read(this.octets);
	}

	/**
	 * Copy the first directory to the end with more, still empty entries.
	 * @param tags the tags that are wanted; those that are there stay as they are
	 */
	void addEntries(List<Integer> tags) {
		List<Integer> missing = tags.stream()
			.filter((tag) -> this.tiff.find("IFD0", tag).isEmpty())
			.sorted()
			.distinct()
			.toList();
		if (missing.isEmpty()) {
			return;
		}
		Tiff.Directory old = this.tiff.directories().getFirst();
		int count = old.entries().size() + missing.size();
		long at = this.octets.append(2 + (long) count * ENTRY + 4);
		u16(at, count);
		int next = 0;
		long to = at + 2;
		for (Tiff.Entry entry : old.entries()) {
			for (; next < missing.size() && missing.get(next) < entry.tag(); next++, to += ENTRY) {
				empty(to, missing.get(next));
			}
			this.octets.put(to, this.octets.bytes(entry.at(), ENTRY));
			to += ENTRY;
		}
		for (; next < missing.size(); next++, to += ENTRY) {
			empty(to, missing.get(next));
		}
		this.octets.put(to, this.octets.bytes(old.nextAt(), 4));
		u32(4, at);
		this.tiff = Tiff.read(this.octets);
	}

	private void empty(long at, int tag) {
		u16(at, tag);
		u16(at + 2, ASCII);
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
		if (directory.declared() != directory.entries().size() || directory.nextAt() + 4 > this.octets.size()) {
			return;
		}
		if (entry.size() > 4) {
			blank(entry.valueAt(), entry.size(), List.of(entry));
		}
		long end = directory.nextAt() + 4;
		long from = entry.at();
		this.octets.put(from, this.octets.bytes(from + ENTRY, end - from - ENTRY));
		this.octets.clear(end - ENTRY, ENTRY);
		u16(directory.at(), directory.declared() - 1);
		this.tiff = Tiff.read(this.octets);
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

	/**
	 * Take serial numbers out of the maker's note.
	 * @return how many entries were taken out, or empty if its layout is not known
	 */
	Optional<Integer> stripMakerNote() {
		Optional<Integer> removed = MakerNote.strip(this.octets, this.tiff);
		this.tiff = Tiff.read(this.octets);
		return removed;
	}

	/** Blank octets unless anything that stays lies among them. */
	private void blank(long at, long length, List<Tiff.Entry> going) {
		if (at < Tiff.HEADER || at + length > this.octets.size() || touchesOthers(at, at + length, going)) {
			return;
		}
		this.octets.clear(at, length);
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
		byte high = (byte) (value >>> 8);
		byte low = (byte) value;
		this.octets.put(at, this.tiff.bigEndian() ? new byte[] { high, low } : new byte[] { low, high });
	}

	private void u32(long at, long value) {
		boolean big = this.tiff.bigEndian();
		u16(big ? at : at + 2, (int) (value >>> 16) & 0xFFFF);
		u16(big ? at + 2 : at, (int) value & 0xFFFF);
	}

}

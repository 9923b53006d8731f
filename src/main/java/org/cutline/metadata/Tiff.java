package org.cutline.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The directories of a TIFF structure (TIFF 6.0, section 2), which is also what Exif is
 * (CIPA DC-008, 4.5). Walks by position; every directory is visited once.
 */
final class Tiff {

	/** What comes before the first directory: nothing that is changed may lie in it. */
	static final int HEADER = 8;

	static final int EXIF_POINTER = 0x8769;

	static final int GPS_POINTER = 0x8825;

	static final int INTEROPERABILITY_POINTER = 0xA005;

	static final int SUB_DIRECTORIES = 0x014A;

	static final int BIG_MAGIC = 43;

	private final Octets octets;

	private final boolean bigEndian;

	/** BigTIFF counts and points in 64 bits. */
	private final boolean wide;

	private final List<Directory> directories = new ArrayList<>();

	private final List<MetadataProblem> problems = new ArrayList<>();

	private final Set<Long> seen = new HashSet<>();

	private int entries;

	/** Where the structure that is walked starts: offsets count from here. */
	private long base;

	private Tiff(Octets octets, boolean bigEndian) {
		this.octets = octets;
		this.bigEndian = bigEndian;
		this.wide = octets.u16(2, bigEndian) == BIG_MAGIC && octets.u16(4, bigEndian) == 8;
	}

	/**
	 * Whether these octets start as TIFF, or as one of the raw formats on its frame.
	 * @param octets the octets
	 * @return true for a TIFF header
	 */
	static boolean matches(Octets octets) {
		boolean big = octets.startsWith(0, "MM");
		int magic = (big || octets.startsWith(0, "II")) ? octets.u16(2, big) : -1;
		return magic == 42 || magic == BIG_MAGIC || magic == 0x55 || magic == 0x4F52 || magic == 0x5352;
	}

	static Tiff read(Octets octets) {
		Tiff tiff = new Tiff(octets, octets.startsWith(0, "MM"));
		if (matches(octets)) {
			tiff.walk(tiff.pointer(tiff.wide ? 8 : 4), "IFD", 0);
		}
		else {
			tiff.problem("exif.header", "The Exif block does not start as TIFF does.");
		}
		return tiff;
	}

	/**
	 * Read several structures of one file as one, as Canon's newer raw files have them.
	 * @param octets the file
	 * @param starts from the name of each structure's first directory to where the
	 * structure starts
	 * @return their directories together
	 */
	static Tiff read(Octets octets, Map<String, Long> starts) {
		Tiff tiff = new Tiff(octets, starts.values().stream().anyMatch((start) -> octets.startsWith(start, "MM")));
		starts.forEach((name, start) -> {
			if (matches(octets.slice(start, 8))) {
				tiff.base = start;
				tiff.walk(start + octets.u32(start + 4, tiff.bigEndian), name, 0);
			}
		});
		return tiff;
	}

	private void walk(long first, String name, int depth) {
		long at = first;
		for (int number = 0; at > this.base; number++) {
			if (at - this.base < HEADER || at + countLength() > this.octets.size()) {
				problem("exif.pointer", "An Exif directory lies outside its block.");
				return;
			}
			if (!this.seen.add(at) || this.seen.size() > Limits.DIRECTORIES) {
				problem("exif.loop", "Exif directories point in a circle or are too many.");
				return;
			}
			Directory directory = directory(at, name.equals("IFD") ? name + number : name);
			this.directories.add(directory);
			if (depth < Limits.DIRECTORY_DEPTH) {
				directory.entries().forEach((entry) -> follow(entry, depth));
			}
			if (!name.equals("IFD")) {
				return;
			}
			at = this.base + pointer(directory.nextAt());
		}
	}

	private void follow(Entry entry, int depth) {
		switch (entry.tag()) {
			case EXIF_POINTER -> walk(this.base + number(entry, 0), "ExifIFD", depth + 1);
			case GPS_POINTER -> walk(this.base + number(entry, 0), "GPS", depth + 1);
			case INTEROPERABILITY_POINTER -> walk(this.base + number(entry, 0), "InteropIFD", depth + 1);
			case SUB_DIRECTORIES -> {
				for (int i = 0; i < Math.min(entry.count(), 16); i++) {
					walk(this.base + number(entry, i), "SubIFD", depth + 1);
				}
			}
			default -> {
			}
		}
	}

	private Directory directory(long at, String name) {
		long declared = this.wide ? u64(at) : this.octets.u16(at, this.bigEndian);
		int length = this.wide ? 20 : 12;
		long room = Math.min((this.octets.size() - at - countLength()) / length, Limits.DIRECTORY_ENTRIES);
		int count = (int) Math.clamp(Math.min(declared, room), 0, Limits.ENTRIES - this.entries);
		if (count < declared) {
			problem("exif.cut", "An Exif directory declares more entries than there are.");
		}
		List<Entry> list = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			list.add(entry(at + countLength() + (long) length * i, name));
		}
		this.entries += count;
		long nextAt = at + countLength() + length * Math.clamp(declared, 0L, this.octets.size());
		return new Directory(name, at, List.copyOf(list), nextAt, (int) Math.min(declared, Integer.MAX_VALUE));
	}

	private int countLength() {
		return this.wide ? 8 : 2;
	}

	private Entry entry(long at, String directory) {
		int type = this.octets.u16(at + 2, this.bigEndian);
		long count = this.wide ? Math.max(u64(at + 4), 0) : this.octets.u32(at + 4, this.bigEndian);
		long size = Math.clamp(count, 0L, Long.MAX_VALUE / 8) * width(type);
		long field = at + (this.wide ? 12 : 8);
		long valueAt = (size <= (this.wide ? 8 : 4)) ? field : this.base + pointer(field);
		return new Entry(directory, this.octets.u16(at, this.bigEndian), type, count, at, valueAt, size);
	}

	private long pointer(long at) {
		return this.wide ? u64(at) : this.octets.u32(at, this.bigEndian);
	}

	/** As far as a file can be long, or -1. */
	private long u64(long at) {
		long high = this.octets.u32(at + (this.bigEndian ? 0 : 4), this.bigEndian);
		long low = this.octets.u32(at + (this.bigEndian ? 4 : 0), this.bigEndian);
		return (high < 0 || low < 0 || high > Integer.MAX_VALUE) ? -1 : high << 32 | low;
	}

	static int width(int type) {
		return switch (type) {
			case 1, 2, 6, 7, 129 -> 1;
			case 3, 8 -> 2;
			case 4, 9, 11, 13 -> 4;
			case 5, 10, 12, 16, 17, 18 -> 8;
			default -> 0;
		};
	}

	private void problem(String code, String sentence) {
		if (this.problems.stream().noneMatch((problem) -> problem.code().equals(code))) {
			this.problems.add(new MetadataProblem(code, sentence));
		}
	}

	Octets octets() {
		return this.octets;
	}

	/**
	 * Whether this is BigTIFF, which is only read.
	 * @return true for BigTIFF
	 */
	boolean isBig() {
		return this.wide;
	}

	boolean bigEndian() {
		return this.bigEndian;
	}

	List<Directory> directories() {
		return this.directories;
	}

	List<MetadataProblem> problems() {
		return this.problems;
	}

	Optional<Entry> find(String directory, int tag) {
		for (Directory candidate : this.directories) {
			if (candidate.name().equals(directory)) {
				for (Entry entry : candidate.entries()) {
					if (entry.tag() == tag) {
						return Optional.of(entry);
					}
				}
			}
		}
		return Optional.empty();
	}

	boolean has(String directory) {
		return this.directories.stream().anyMatch((candidate) -> candidate.name().equals(directory));
	}

	byte[] bytes(Entry entry, int limit) {
		return this.octets.bytes(entry.valueAt(), Math.min(entry.size(), limit));
	}

	/**
	 * A whole number of an entry.
	 * @param entry the entry
	 * @param index which of its values, from 0
	 * @return the number, or -1 if there is none
	 */
	long number(Entry entry, int index) {
		long at = entry.valueAt() + (long) index * width(entry.type());
		if (index >= entry.count()) {
			return -1;
		}
		return switch (width(entry.type())) {
			case 1 -> this.octets.u8(at);
			case 2 -> this.octets.u16(at, this.bigEndian);
			case 4 -> this.octets.u32(at, this.bigEndian);
			case 8 -> (entry.type() >= 16) ? u64(at) : -1;
			default -> -1;
		};
	}

	/**
	 * One directory.
	 *
	 * @param name IFD0, IFD1, ExifIFD, GPS, InteropIFD or SubIFD
	 * @param at where it starts
	 * @param entries its entries, as far as they are there
	 * @param nextAt where the pointer to the next directory is
	 * @param declared how many entries it declares
	 */
	record Directory(String name, long at, List<Entry> entries, long nextAt, int declared) {
	}

	/**
	 * One entry of a directory.
	 *
	 * @param directory the directory's name
	 * @param tag the tag
	 * @param type the TIFF type
	 * @param count how many values
	 * @param at where the entry is
	 * @param valueAt where its value is, in the entry itself if it fits
	 * @param size how many octets the value takes as declared
	 */
	record Entry(String directory, int tag, int type, long count, long at, long valueAt, long size) {
	}

}

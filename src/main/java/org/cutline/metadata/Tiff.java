package org.cutline.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The directories of a TIFF structure (TIFF 6.0, section 2), which is also what Exif is
 * (CIPA DC-008, 4.5). Walks by position; every directory is visited once.
 */
final class Tiff {

	static final int EXIF_POINTER = 0x8769;

	static final int GPS_POINTER = 0x8825;

	static final int INTEROPERABILITY_POINTER = 0xA005;

	static final int SUB_DIRECTORIES = 0x014A;

	private static final int MAX_DIRECTORIES = 100;

	private static final int MAX_ENTRIES = 5_000;

	private static final int MAX_ENTRIES_OF_ONE = 4_096;

	private final Octets octets;

	private final boolean bigEndian;

	private final List<Directory> directories = new ArrayList<>();

	private final List<MetadataProblem> problems = new ArrayList<>();

	private final Set<Long> seen = new HashSet<>();

	private int entries;

	private Tiff(Octets octets, boolean bigEndian) {
		this.octets = octets;
		this.bigEndian = bigEndian;
	}

	/**
	 * Whether these octets start as TIFF, or as one of the raw formats on its frame.
	 * @param octets the octets
	 * @return true for a TIFF header
	 */
	static boolean matches(Octets octets) {
		boolean big = octets.startsWith(0, "MM");
		int magic = (big || octets.startsWith(0, "II")) ? octets.u16(2, big) : -1;
		return magic == 42 || magic == 0x55 || magic == 0x4F52 || magic == 0x5352;
	}

	static Tiff read(Octets octets) {
		Tiff tiff = new Tiff(octets, octets.startsWith(0, "MM"));
		if (matches(octets)) {
			tiff.walk(octets.u32(4, tiff.bigEndian), "IFD", 0);
		}
		else {
			tiff.problem("exif.header", "The Exif block does not start as TIFF does.");
		}
		return tiff;
	}

	private void walk(long first, String name, int depth) {
		long at = first;
		for (int number = 0; at > 0; number++) {
			if (at + 2 > this.octets.size()) {
				problem("exif.pointer", "An Exif directory lies outside its block.");
				return;
			}
			if (!this.seen.add(at) || this.seen.size() > MAX_DIRECTORIES) {
				problem("exif.loop", "Exif directories point in a circle or are too many.");
				return;
			}
			Directory directory = directory(at, name.equals("IFD") ? name + number : name);
			this.directories.add(directory);
			if (depth < 4) {
				directory.entries().forEach((entry) -> follow(entry, depth));
			}
			at = this.octets.u32(directory.nextAt(), this.bigEndian);
			if (!name.equals("IFD")) {
				return;
			}
		}
	}

	private void follow(Entry entry, int depth) {
		switch (entry.tag()) {
			case EXIF_POINTER -> walk(number(entry, 0), "ExifIFD", depth + 1);
			case GPS_POINTER -> walk(number(entry, 0), "GPS", depth + 1);
			case INTEROPERABILITY_POINTER -> walk(number(entry, 0), "InteropIFD", depth + 1);
			case SUB_DIRECTORIES -> {
				for (int i = 0; i < Math.min(entry.count(), 16); i++) {
					walk(number(entry, i), "SubIFD", depth + 1);
				}
			}
			default -> {
			}
		}
	}

	private Directory directory(long at, String name) {
		int declared = this.octets.u16(at, this.bigEndian);
		int room = (int) Math.min((this.octets.size() - at - 2) / 12, MAX_ENTRIES_OF_ONE);
		int count = Math.min(Math.min(declared, room), MAX_ENTRIES - this.entries);
		if (count < declared) {
			problem("exif.cut", "An Exif directory declares more entries than there are.");
		}
		List<Entry> list = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			list.add(entry(at + 2 + 12L * i, name));
		}
		this.entries += count;
		return new Directory(name, at, List.copyOf(list), at + 2 + 12L * declared, declared);
	}

	private Entry entry(long at, String directory) {
		int type = this.octets.u16(at + 2, this.bigEndian);
		long count = this.octets.u32(at + 4, this.bigEndian);
		long size = count * width(type);
		long valueAt = (size <= 4) ? at + 8 : this.octets.u32(at + 8, this.bigEndian);
		return new Entry(directory, this.octets.u16(at, this.bigEndian), type, count, at, valueAt, size);
	}

	static int width(int type) {
		return switch (type) {
			case 1, 2, 6, 7, 129 -> 1;
			case 3, 8 -> 2;
			case 4, 9, 11, 13 -> 4;
			case 5, 10, 12 -> 8;
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
		return this.directories.stream()
			.filter((candidate) -> candidate.name().equals(directory))
			.flatMap((candidate) -> candidate.entries().stream())
			.filter((entry) -> entry.tag() == tag)
			.findFirst();
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

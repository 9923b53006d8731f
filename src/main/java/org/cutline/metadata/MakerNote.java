package org.cutline.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The note that a camera's maker keeps in Exif, as far as serial numbers, owners' names
 * and places are to be taken out of it. Each maker has its own layout; those that are
 * known are in the data file {@code maker-notes.tsv} beside this class.
 */
final class MakerNote {

	static final int TAG = 0x927C;

	private static final int MAKE = 0x010F;

	private static final int ENTRY = 12;

	private static final int MAX_ENTRIES = 1_000;

	private static final List<Kind> KINDS = Names.lines("maker-notes.tsv").stream().map(Kind::of).toList();

	private final PatchedOctets octets;

	private final long note;

	private final long end;

	private final boolean fileOrder;

	private MakerNote(PatchedOctets octets, Tiff.Entry entry, boolean fileOrder) {
		this.octets = octets;
		this.note = entry.valueAt();
		this.end = Math.min(entry.valueAt() + entry.size(), octets.size());
		this.fileOrder = fileOrder;
	}

	/**
	 * Take out of a note what says whose camera it was.
	 * @param octets the Exif block, which is changed
	 * @param tiff its directories
	 * @return how many entries were taken out, or empty if the note's layout is not known
	 */
	static Optional<Integer> strip(PatchedOctets octets, Tiff tiff) {
		Tiff.Entry entry = tiff.find("ExifIFD", TAG).orElse(null);
		if (entry == null || entry.size() < 32) {
			return Optional.of(0);
		}
		if (entry.valueAt() < Tiff.HEADER) {
			return Optional.empty();
		}
		String make = tiff.find("IFD0", MAKE)
			.map((text) -> new Exif(tiff).text(text).strip().toLowerCase(Locale.ROOT))
			.orElse("");
		MakerNote note = new MakerNote(octets, entry, tiff.bigEndian());
		return KINDS.stream().filter((kind) -> note.is(kind, make)).findFirst().map(note::strip);
	}

	private boolean is(Kind kind, String make) {
		return make.startsWith(kind.make()) && this.octets.startsWith(this.note, kind.start());
	}

	private int strip(Kind kind) {
		long base = kind.fromNote() ? this.note : 0;
		boolean big = switch (kind.order()) {
			case "-" -> this.fileOrder;
			case "II" -> false;
			default -> this.octets.startsWith(this.note + Integer.parseInt(kind.order()), "MM");
		};
		long directory = this.note + kind.directory();
		if (kind.pointer()) {
			directory = this.note + this.octets.u32(directory, big);
		}
		else if (kind.tiff()) {
			base = directory;
			big = this.octets.startsWith(base, "MM");
			directory = base + this.octets.u32(base + 4, big);
		}
		int removed = 0;
		for (String tag : kind.tags()) {
			String[] path = tag.split("/");
			long in = directory;
			if (path.length == 2) {
				long pointer = find(in, Integer.parseInt(path[0], 16), big);
				in = (pointer < 0) ? -1 : base + this.octets.u32(pointer + 8, big);
			}
			removed += remove(in, Integer.parseInt(path[path.length - 1], 16), base, big) ? 1 : 0;
		}
		return removed;
	}

	private int count(long directory, boolean big) {
		int count = (directory < this.note || directory >= this.end) ? 0 : this.octets.u16(directory, big);
		return (count > MAX_ENTRIES || directory + 2 + (long) count * ENTRY > this.octets.size()) ? 0
				: Math.max(count, 0);
	}

	private long find(long directory, int tag, boolean big) {
		int count = count(directory, big);
		for (int i = 0; i < count; i++) {
			long at = directory + 2 + (long) i * ENTRY;
			if (this.octets.u16(at, big) == tag) {
				return at;
			}
		}
		return -1;
	}

	/** Blank the value and close the gap; nothing else moves. */
	private boolean remove(long directory, int tag, long base, boolean big) {
		long at = find(directory, tag, big);
		if (at < 0) {
			return false;
		}
		int count = count(directory, big);
		long size = this.octets.u32(at + 4, big) * Tiff.width(this.octets.u16(at + 2, big));
		long value = base + this.octets.u32(at + 8, big);
		if (size > 4 && value >= this.note && value + size <= this.end) {
			this.octets.clear(value, size);
		}
		long last = directory + 2 + (long) (count - 1) * ENTRY;
		this.octets.put(at, this.octets.bytes(at + ENTRY, last - at));
		this.octets.clear(last, ENTRY);
		long next = last + ENTRY;
		if (next + 4 <= this.end) {
			this.octets.put(last, this.octets.bytes(next, 4));
			this.octets.clear(next, 4);
		}
		byte high = (byte) (count - 1 >>> 8);
		byte low = (byte) (count - 1);
		this.octets.put(directory, big ? new byte[] { high, low } : new byte[] { low, high });
		return true;
	}

	private record Kind(String make, String start, boolean tiff, boolean pointer, int directory, String order,
			boolean fromNote, List<String> tags) {

		static Kind of(String line) {
			String[] columns = line.split("\t");
			String start = columns[1].equals("-") ? "" : columns[1].replace("_2", "\0\2").replace('_', '\0');
			return new Kind(columns[0].equals("-") ? "" : columns[0].toLowerCase(Locale.ROOT), start,
					columns[2].endsWith("*"), columns[2].startsWith("@"),
					Integer.parseInt(columns[2].replaceAll("[@*]", "")), columns[3], columns[4].equals("yes"),
					List.of(columns[5].split(",")));
		}

	}

}

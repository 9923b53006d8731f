package org.cutline.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Finds the metadata items of a HEIC or AVIF file: boxes (ISO/IEC 14496-12), items of
 * kind Exif and {@code application/rdf+xml} and their places (ISO/IEC 23008-12); and the
 * directories of Canon's raw files on the same frame.
 */
final class BmffReader {

	private static final byte[] XMP = HexFormat.of().parseHex("be7acfcb97a942e89c71999491e3afac");

	private static final byte[] CANON = HexFormat.of().parseHex("85c0b687820f11e08111f4ce462b6a48");

	/** Canon's boxes and the directories they start with. */
	private static final Map<String, String> CANON_DIRECTORIES = Map.of("CMT1", "IFD0", "CMT2", "ExifIFD", "CMT4",
			"GPS");

	private final Octets octets;

	private final Findings findings;

	private final Map<Long, String> items = new HashMap<>();

	private int boxes;

	private BmffReader(Octets octets, ImageFormat format) {
		this.octets = octets;
		this.findings = new Findings(format);
	}

	static Findings read(ImageFormat format, Octets octets) {
		BmffReader reader = new BmffReader(octets, format);
		reader.top();
		return reader.findings;
	}

	private void top() {
		for (Box box : children(0, this.octets.size())) {
			switch (box.type()) {
				case "meta" -> meta(children(box.from() + 4, box.end()));
				case "moov" -> children(box.from(), box.end()).stream()
					.filter((inner) -> inner.type().equals("uuid") && this.octets.startsWith(inner.from(), CANON))
					.forEach(this::canon);
				case "uuid" -> uuid(box);
				default -> {
				}
			}
		}
	}

	private void uuid(Box box) {
		if (this.octets.startsWith(box.from(), XMP)) {
			this.findings.xmp.add(this.octets.bytes(box.from() + 16, Math.min(box.length() - 16, Limits.XMP_OCTETS)));
		}
		else if (this.octets.startsWith(box.from(), ContentCredentials.UUID)) {
			// Version and flags, the purpose ending in NUL, the place of a hash tree.
			long purpose = box.from() + 20;
			long from = this.octets.find(0, purpose) + 1 + 8;
			this.findings.credential(this.octets, from, Math.max(box.end() - from, 0));
		}
	}

	private void canon(Box box) {
		for (Box inner : children(box.from() + 16, box.end())) {
			String directory = CANON_DIRECTORIES.get(inner.type());
			if (directory != null) {
				this.findings.exif = this.octets;
				this.findings.exifStarts.put(directory, inner.from());
			}
		}
		this.findings.tiff().ifPresent((tiff) -> {
			this.findings.width = size(tiff, 0x0100);
			this.findings.height = size(tiff, 0x0101);
		});
	}

	private static int size(Tiff tiff, int tag) {
		return tiff.find("IFD0", tag).map((entry) -> Math.clamp(tiff.number(entry, 0), 0, Integer.MAX_VALUE)).orElse(0);
	}

	private void meta(List<Box> boxes) {
		long itemData = boxes.stream().filter((box) -> box.type().equals("idat")).map(Box::from).findFirst().orElse(0L);
		for (Box box : boxes) {
			switch (box.type()) {
				case "iinf" -> itemInformation(box);
				case "iprp" -> properties(box);
				default -> {
				}
			}
		}
		for (Box box : boxes) {
			if (box.type().equals("iloc")) {
				new ItemLocations(this.octets, box.from(), itemData).forEach(this::isWanted, this::item);
			}
		}
	}

	private void itemInformation(Box box) {
		int version = this.octets.u8(box.from());
		for (Box entry : children(box.from() + ((version == 0) ? 6 : 8), box.end())) {
			int entryVersion = this.octets.u8(entry.from());
			if (!entry.type().equals("infe") || entryVersion < 2 || this.items.size() > Limits.ITEMS) {
				continue;
			}
			boolean wide = entryVersion > 2;
			long id = wide ? this.octets.u32(entry.from() + 4) : this.octets.u16(entry.from() + 4);
			long type = entry.from() + (wide ? 10 : 8);
			String rest = this.octets.ascii(type, Math.min(entry.end() - type, 200));
			this.items.put(id, rest.startsWith("mime") && rest.contains("application/rdf+xml") ? "XMP"
					: rest.startsWith("Exif") ? "Exif" : "");
		}
	}

	/**
	 * The largest image size property is the whole picture's; how it is turned is said
	 * here and only repeated in Exif (ISO/IEC 23008-12, 6.5.10 and annex A).
	 */
	private void properties(Box box) {
		int turns = 0;
		int mirror = -1;
		for (Box container : children(box.from(), box.end())) {
			if (!container.type().equals("ipco")) {
				continue;
			}
			for (Box property : children(container.from(), container.end())) {
				switch (property.type()) {
					case "ispe" -> size(property);
					case "irot" -> turns = Math.max(this.octets.u8(property.from()), 0) & 3;
					case "imir" -> mirror = Math.max(this.octets.u8(property.from()), 0) & 1;
					default -> {
					}
				}
			}
		}
		this.findings.orientation = orientation(turns, mirror);
	}

	private void size(Box property) {
		long width = this.octets.u32(property.from() + 4);
		long height = this.octets.u32(property.from() + 8);
		if (width * height > (long) this.findings.width * this.findings.height) {
			this.findings.width = (int) Math.min(width, Integer.MAX_VALUE);
			this.findings.height = (int) Math.min(height, Integer.MAX_VALUE);
		}
	}

	/**
	 * The Exif orientation that says the same.
	 * @param turns quarter turns against the clock
	 * @param mirror 0 for top and bottom exchanged, 1 for left and right, -1 for neither
	 */
	private static int orientation(int turns, int mirror) {
		int[] plain = { 1, 8, 3, 6 };
		int[] leftRight = { 2, 7, 4, 5 };
		int[] topBottom = { 4, 5, 2, 7 };
		return (mirror < 0) ? plain[turns] : (mirror == 1) ? leftRight[turns] : topBottom[turns];
	}

	private void item(Long id, byte[] data) {
		String kind = this.items.getOrDefault(id, "");
		if (kind.equals("XMP") && data.length > 0) {
			this.findings.xmp.add(data);
		}
		else if (kind.equals("Exif") && data.length > 4) {
			Octets exif = Octets.of(data);
			long skip = 4 + Math.max(exif.u32(0), 0);
			this.findings.exif = exif.slice(Tiff.matches(exif.slice(skip, 8)) ? skip : 4, data.length);
		}
	}

	private boolean isWanted(long item) {
		return !this.items.getOrDefault(item, "").isEmpty();
	}

	/**
	 * The boxes between two places.
	 * @param from where the first starts
	 * @param to where the last ends
	 * @return the boxes, as far as they fit
	 */
	private List<Box> children(long from, long to) {
		List<Box> found = new ArrayList<>();
		long at = from;
		while (at + 8 <= to && this.boxes++ < Limits.BOXES) {
			long size = this.octets.u32(at);
			long head = 8;
			if (size == 1) {
				size = this.octets.u64(at + 8);
				head = 16;
			}
			long end = (size == 0) ? to : at + size;
			if (size != 0 && size < head || end > to) {
				this.findings.problem("bmff.cut", "A box of the file is longer than the file.");
				break;
			}
			found.add(new Box(this.octets.ascii(at + 4, 4), at + head, end));
			at = end;
		}
		return found;
	}

	private record Box(String type, long from, long end) {

		long length() {
			return this.end - this.from;
		}

	}

}

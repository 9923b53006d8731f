package org.cutline.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the metadata items of a HEIC or AVIF file: boxes (ISO/IEC 14496-12), items of
 * kind Exif and {@code application/rdf+xml} and their places (ISO/IEC 23008-12).
 */
final class BmffReader {

	private static final int MAX_BOXES = 10_000;

	private static final int MAX_ITEMS = 20_000;

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
				case "uuid" ->
					this.findings.contentCredentials |= this.octets.startsWith(box.from(), ContentCredentials.UUID);
				default -> {
				}
			}
		}
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
			if (!entry.type().equals("infe") || entryVersion < 2 || this.items.size() > MAX_ITEMS) {
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

	/** The largest image size property is the whole picture's. */
	private void properties(Box box) {
		for (Box container : children(box.from(), box.end())) {
			if (!container.type().equals("ipco")) {
				continue;
			}
			for (Box property : children(container.from(), container.end())) {
				long width = this.octets.u32(property.from() + 4);
				long height = this.octets.u32(property.from() + 8);
				if (property.type().equals("ispe")
						&& width * height > (long) this.findings.width * this.findings.height) {
					this.findings.width = (int) Math.min(width, Integer.MAX_VALUE);
					this.findings.height = (int) Math.min(height, Integer.MAX_VALUE);
				}
			}
		}
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
		while (at + 8 <= to && this.boxes++ < MAX_BOXES) {
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
	}

}

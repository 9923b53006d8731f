package org.cutline.metadata;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything in a file's metadata blocks that a writer has no business to change,
 * whatever the edits: image resources other than IIM, datasets outside the catalogue,
 * Exif entries other than texts, places and serial numbers, foreign XMP.
 */
final class ForeignBlocks {

	private static final Set<Integer> OUR_EXIF = Set.of(Exif.DESCRIPTION, Exif.ARTIST, Exif.COPYRIGHT, Tiff.GPS_POINTER,
			Tiff.EXIF_POINTER, Tiff.INTEROPERABILITY_POINTER, 0xA430, 0xA431, 0xA435, 0xC62F, TiffReader.XMP,
			TiffReader.IIM, TiffReader.IMAGE_RESOURCES);

	private static final int MAX_VALUE = 1 << 20;

	private static final Set<Integer> OUR_DATASETS = datasets();

	private static final Set<String> OUR_XMP = properties();

	private final List<Item> items = new ArrayList<>();

	private ForeignBlocks() {
	}

	private static Set<Integer> datasets() {
		Set<Integer> ours = new HashSet<>(Set.of(1 << 8 | 90, 2 << 8));
		Field.all().stream().flatMap((field) -> field.iim().stream()).forEach((home) -> {
			ours.add(home.record() << 8 | home.number());
			ours.add(home.record() << 8 | home.time());
		});
		return ours;
	}

	private static Set<String> properties() {
		Set<String> ours = new HashSet<>(Set.of("NativeDigest", "MetadataDate", "provenance", "HasExtendedXMP"));
		Field.all().forEach((field) -> field.xmp().ifPresent((name) -> ours.add(name.name())));
		return ours;
	}

	/**
	 * What is foreign in a file.
	 * @param findings what its reader found
	 * @param makerNote whether the maker's note is among it, or had serial numbers to
	 * lose
	 * @return the foreign things
	 */
	static ForeignBlocks of(Findings findings, boolean makerNote) {
		ForeignBlocks foreign = new ForeignBlocks();
		findings.resources.forEach((resources) -> resources.foreign()
			.forEach((resource) -> foreign.add("image resource", "", resource.id(), ByteBuffer.wrap(resource.raw()))));
		findings.iim.forEach((block) -> foreign.iim(Iim.parse(block)));
		findings.tiff().ifPresent((tiff) -> foreign.exif(tiff, makerNote));
		findings.properties().forEach(foreign::xmp);
		return foreign;
	}

	private void add(String kind, String name, int number, Object content) {
		this.items.add(new Item(kind, name, number, content));
	}

	private void iim(Iim iim) {
		for (Iim.Dataset dataset : iim.datasets()) {
			if (!OUR_DATASETS.contains(dataset.record() << 8 | dataset.number())) {
				// Text that is not ASCII is encoded anew.
				boolean text = dataset.isText() && !isAscii(dataset.octets());
				add("dataset of record", Integer.toString(dataset.record()), dataset.number(),
						text ? "" : ByteBuffer.wrap(dataset.octets()));
			}
		}
	}

	private static boolean isAscii(byte[] octets) {
		for (byte octet : octets) {
			if (octet < 0) {
				return false;
			}
		}
		return true;
	}

	private void exif(Tiff tiff, boolean makerNote) {
		for (Tiff.Directory directory : tiff.directories()) {
			for (Tiff.Entry entry : directory.entries()) {
				boolean note = entry.tag() == MakerNote.TAG && !makerNote;
				if (!OUR_EXIF.contains(entry.tag()) && !directory.name().equals("GPS") && !note) {
					add("Exif entry", directory.name(), entry.tag(), ByteBuffer.wrap(tiff.bytes(entry, MAX_VALUE)));
				}
			}
		}
	}

	private void xmp(XmpNode node) {
		if (!OUR_XMP.contains(node.name())) {
			Privacy.withoutPrivate(node).ifPresent((kept) -> add("XMP property", kept.qualifiedName(), 0, kept));
		}
	}

	/**
	 * The first thing of these that is not among others.
	 * @param others what is foreign in the other file
	 * @return its name, or empty if all are there
	 */
	Optional<String> missingFrom(ForeignBlocks others) {
		if (this.items.equals(others.items)) {
			return Optional.empty();
		}
		Set<Item> there = new HashSet<>(others.items);
		return this.items.stream().filter((item) -> !there.contains(item)).map(Item::toString).findFirst();
	}

	private record Item(String kind, String name, int number, Object content) {

		@Override
		public String toString() {
			return "%s %s %d".formatted(this.kind, this.name, this.number);
		}

	}

}

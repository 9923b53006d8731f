package org.cutline.metadata;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

	private static final Set<String> OUR_DATASETS = datasets();

	private static final Set<String> OUR_XMP = properties();

	private final Map<String, List<Object>> items = new HashMap<>();

	private ForeignBlocks() {
	}

	private static Set<String> datasets() {
		Set<String> ours = new HashSet<>(Set.of("1:90", "2:0"));
		Field.all().stream().flatMap((field) -> field.iim().stream()).forEach((home) -> {
			ours.add(home.record() + ":" + home.number());
			ours.add(home.record() + ":" + home.time());
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
			.forEach((resource) -> foreign.add("image resource " + resource.id(), ByteBuffer.wrap(resource.raw()))));
		findings.iim.forEach((block) -> foreign.iim(Iim.parse(block)));
		findings.tiff().ifPresent((tiff) -> foreign.exif(tiff, makerNote));
		findings.properties().forEach(foreign::xmp);
		return foreign;
	}

	private void add(String name, Object content) {
		this.items.computeIfAbsent(name, (first) -> new ArrayList<>(1)).add(content);
	}

	private void iim(Iim iim) {
		for (Iim.Dataset dataset : iim.datasets()) {
			String address = dataset.record() + ":" + dataset.number();
			if (!OUR_DATASETS.contains(address)) {
				// Text that is not ASCII is encoded anew.
				boolean text = dataset.isText() && !isAscii(dataset.octets());
				add("dataset " + address, text ? "" : ByteBuffer.wrap(dataset.octets()));
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
					add("Exif entry " + directory.name() + "/" + entry.tag(),
							ByteBuffer.wrap(tiff.bytes(entry, MAX_VALUE)));
				}
			}
		}
	}

	private void xmp(XmpNode node) {
		if (!OUR_XMP.contains(node.name())) {
			Privacy.withoutPrivate(node).ifPresent((kept) -> add("XMP property " + kept.qualifiedName(), kept));
		}
	}

	/**
	 * The first thing of these that is not among others.
	 * @param others what is foreign in the other file
	 * @return its name, or empty if all are there
	 */
	Optional<String> missingFrom(ForeignBlocks others) {
		return this.items.entrySet()
			.stream()
			.filter((item) -> !others.items.getOrDefault(item.getKey(), List.of()).containsAll(item.getValue()))
			.map(Map.Entry::getKey)
			.findFirst();
	}

}

package org.cutline.metadata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * A fingerprint of everything in a file's metadata blocks that a writer has no business
 * to change, whatever the edits: image resources other than IIM, datasets outside the
 * catalogue, Exif entries other than texts, places and serial numbers, foreign XMP.
 */
final class ForeignBlocks {

	private static final Set<Integer> OUR_EXIF = Set.of(Exif.DESCRIPTION, Exif.ARTIST, Exif.COPYRIGHT, Tiff.GPS_POINTER,
			Tiff.EXIF_POINTER, Tiff.INTEROPERABILITY_POINTER, 0xA430, 0xA431, 0xA435, 0xC62F, 700, 33723, 34377);

	private ForeignBlocks() {
	}

	static List<String> of(Octets octets) {
		List<String> prints = new ArrayList<>();
		ImageFormat format = FormatProbe.probe(octets).orElse(null);
		if (format == null) {
			return prints;
		}
		Findings findings = MetadataReader.findings(format, octets);
		if (format == ImageFormat.JPEG) {
			byte[] joined = JpegFile.parse(octets)
				.joined(JpegFile.APP13, ImageResources.HEADER, Limits.RESOURCE_OCTETS);
			ImageResources.parse(joined).foreign().forEach((raw) -> prints.add("image resource " + print(raw)));
		}
		findings.iim.forEach((block) -> iim(Iim.parse(block), prints));
		findings.tiff().ifPresent((tiff) -> exif(tiff, prints));
		findings.xmp.forEach((packet) -> xmp(packet, prints));
		if (findings.extendedXmp.length > 0) {
			xmp(findings.extendedXmp, prints);
		}
		return prints;
	}

	private static void iim(Iim iim, List<String> prints) {
		Set<String> ours = new HashSet<>(Set.of("1:90", "2:0"));
		for (Field field : Field.all()) {
			field.iim().ifPresent((home) -> {
				ours.add(home.record() + ":" + home.number());
				ours.add(home.record() + ":" + home.time());
			});
		}
		for (Iim.Dataset dataset : iim.datasets()) {
			String address = dataset.record() + ":" + dataset.number();
			if (!ours.contains(address)) {
				boolean text = dataset.isText() && !isAscii(dataset.octets());
				prints.add("dataset " + address + (text ? "" : " " + print(dataset.octets())));
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

	private static void exif(Tiff tiff, List<String> prints) {
		for (Tiff.Directory directory : tiff.directories()) {
			for (Tiff.Entry entry : directory.entries()) {
				if (!OUR_EXIF.contains(entry.tag()) && !directory.name().equals("GPS")) {
					prints.add("Exif entry " + directory.name() + "/" + entry.tag() + " "
							+ print(tiff.bytes(entry, 1 << 20)));
				}
			}
		}
	}

	private static void xmp(byte[] packet, List<String> prints) {
		Set<String> ours = new HashSet<>(Set.of("NativeDigest", "MetadataDate", "provenance", "HasExtendedXMP"));
		Field.all().forEach((field) -> field.xmp().ifPresent((name) -> ours.add(name.name())));
		if (XmpPacket.parse(packet) instanceof SafeXml.Parsed(XmlElement root)) {
			XmpEditor editor = XmpEditor.of(root);
			editor.strip((name) -> Privacy.isGps(name) || Privacy.isSerialNumber(name));
			for (XmpNode node : editor.properties()) {
				if (!ours.contains(node.name())) {
					prints.add("XMP property " + node.qualifiedName() + " "
							+ print(node.toString().getBytes(StandardCharsets.UTF_8)));
				}
			}
		}
	}

	private static String print(byte[] octets) {
		return HexFormat.of().formatHex(DigestState.md5(octets));
	}

}

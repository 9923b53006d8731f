package org.cutline.metadata;

import java.util.Optional;

/**
 * Finds the metadata blocks of a TIFF file and of raw files on its frame.
 */
final class TiffReader {

	static final int XMP = 700;

	static final int IIM = 33_723;

	static final int IMAGE_RESOURCES = 34_377;

	private static final int COLOUR_PROFILE = 34_675;

	static final int CREDENTIALS = 0xCD41;

	private TiffReader() {
	}

	static Findings read(ImageFormat format, Octets octets) {
		Findings findings = new Findings(format);
		Tiff tiff = Tiff.read(octets);
		findings.exif = octets;
		size(tiff, findings);
		tiff.find("IFD0", XMP).ifPresent((entry) -> findings.xmp.add(tiff.bytes(entry, Limits.XMP_OCTETS)));
		tiff.find("IFD0", IMAGE_RESOURCES)
			.ifPresent((entry) -> findings.resources(ImageResources.parse(tiff.bytes(entry, Limits.RESOURCE_OCTETS))));
		tiff.find("IFD0", IIM).ifPresent((entry) -> {
			findings.iim.clear();
			findings.iim.add(tiff.bytes(entry, Limits.RESOURCE_OCTETS));
		});
		tiff.find("IFD0", COLOUR_PROFILE)
			.ifPresent((entry) -> findings.colourProfile(tiff.bytes(entry, Limits.PROFILE_OCTETS)));
		tiff.find("IFD0", CREDENTIALS).ifPresent((entry) -> findings.credential(octets, entry.valueAt(), entry.size()));
		return findings;
	}

	/** The largest picture counts: raw files have a thumbnail in the first directory. */
	private static void size(Tiff tiff, Findings findings) {
		for (Tiff.Directory directory : tiff.directories()) {
			boolean picture = directory.name().equals("IFD0") || directory.name().equals("SubIFD");
			long width = picture ? number(tiff, directory, 0x100) : 0;
			long height = picture ? number(tiff, directory, 0x101) : 0;
			if (width * height > (long) findings.width * findings.height) {
				findings.width = (int) Math.min(width, Integer.MAX_VALUE);
				findings.height = (int) Math.min(height, Integer.MAX_VALUE);
			}
		}
	}

	private static long number(Tiff tiff, Tiff.Directory directory, int tag) {
		Optional<Tiff.Entry> found = directory.entries().stream().filter((entry) -> entry.tag() == tag).findFirst();
		return found.map((entry) -> Math.max(tiff.number(entry, 0), 0)).orElse(0L);
	}

}

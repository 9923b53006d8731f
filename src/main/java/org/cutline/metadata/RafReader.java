package org.cutline.metadata;

/**
 * Finds the metadata blocks of Fujifilm's raw files, which are those of the JPEG preview
 * that its header points to.
 */
final class RafReader {

	/** Where the header says the place and the length of the preview. */
	static final int PREVIEW = 84;

	private RafReader() {
	}

	static Findings read(Octets octets) {
		Octets preview = octets.slice(octets.u32(PREVIEW), octets.u32(PREVIEW + 4));
		Findings findings = new Findings(ImageFormat.RAW);
		if (JpegFile.matches(preview)) {
			Findings inside = JpegReader.read(preview);
			findings.exif = inside.exif;
			findings.xmp.addAll(inside.xmp);
			findings.iim.addAll(inside.iim);
			findings.problems.addAll(inside.problems);
		}
		return findings;
	}

}

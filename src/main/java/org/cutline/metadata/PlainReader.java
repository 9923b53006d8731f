package org.cutline.metadata;

/**
 * Reads the size of formats whose metadata is not looked into.
 */
final class PlainReader {

	private PlainReader() {
	}

	static Findings read(ImageFormat format, Octets octets) {
		Findings findings = new Findings(format);
		switch (format) {
			case GIF -> {
				findings.width = Math.max(octets.u16(6, false), 0);
				findings.height = Math.max(octets.u16(8, false), 0);
			}
			case PSD -> {
				findings.height = Math.clamp(octets.u32(14), 0, Integer.MAX_VALUE);
				findings.width = Math.clamp(octets.u32(18), 0, Integer.MAX_VALUE);
			}
			case BMP -> {
				findings.width = Math.clamp(octets.u32(18, false), 0, Integer.MAX_VALUE);
				findings.height = Math.abs((int) octets.u32(22, false));
			}
			default -> {
			}
		}
		return findings;
	}

}

package org.cutline.metadata;

import java.util.Optional;
import java.util.Set;

/**
 * Tells a file's format by its first octets.
 */
final class FormatProbe {

	private static final Set<String> HEIC = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

	private static final Set<String> AVIF = Set.of("avif", "avis");

	private FormatProbe() {
	}

	static Optional<ImageFormat> probe(Octets octets) {
		if (JpegFile.matches(octets)) {
			return Optional.of(ImageFormat.JPEG);
		}
		if (octets.startsWith(0, "\u0089PNG\r\n\u001A\n")) {
			return Optional.of(ImageFormat.PNG);
		}
		if (octets.startsWith(0, "RIFF") && octets.startsWith(8, "WEBP")) {
			return Optional.of(ImageFormat.WEBP);
		}
		if (octets.startsWith(4, "ftyp")) {
			return brand(octets);
		}
		if (Tiff.matches(octets)) {
			return Optional.of(tiff(octets));
		}
		return others(octets);
	}

	private static Optional<ImageFormat> others(Octets octets) {
		if (octets.startsWith(0, "GIF87a") || octets.startsWith(0, "GIF89a")) {
			return Optional.of(ImageFormat.GIF);
		}
		if (octets.startsWith(0, "8BPS\0\u0001")) {
			return Optional.of(ImageFormat.PSD);
		}
		if (octets.startsWith(0, "\u00FF\n") || octets.startsWith(0, "\0\0\0\fJXL \r\n\u0087\n")) {
			return Optional.of(ImageFormat.JXL);
		}
		if (octets.startsWith(0, "FUJIFILMCCD-RAW")) {
			return Optional.of(ImageFormat.RAW);
		}
		if (octets.startsWith(0, "BM") && octets.u32(2, false) == octets.size() && octets.u32(6) == 0) {
			return Optional.of(ImageFormat.BMP);
		}
		return Optional.empty();
	}

	/** The brands of an ISO base media file (ISO/IEC 14496-12, 4.3). */
	private static Optional<ImageFormat> brand(Octets octets) {
		long length = Math.min(octets.u32(0), 256);
		boolean heic = false;
		for (long at = 8; at + 4 <= length; at += (at == 8) ? 8 : 4) {
			String brand = octets.ascii(at, 4);
			if (AVIF.contains(brand)) {
				return Optional.of(ImageFormat.AVIF);
			}
			if (brand.equals("crx ")) {
				return Optional.of(ImageFormat.RAW);
			}
			heic |= HEIC.contains(brand);
		}
		return heic ? Optional.of(ImageFormat.HEIC) : Optional.empty();
	}

	/** Raw files on a TIFF frame: by magic, by Canon's mark, or by tags only raw has. */
	private static ImageFormat tiff(Octets octets) {
		boolean big = octets.startsWith(0, "MM");
		int magic = octets.u16(2, big);
		if (magic != 42 && magic != Tiff.BIG_MAGIC || octets.startsWith(8, "CR")) {
			return ImageFormat.RAW;
		}
		Tiff tiff = Tiff.read(octets);
		boolean dng = tiff.find("IFD0", 0xC612).isPresent();
		boolean thumbnailFirst = tiff.has("SubIFD")
				&& tiff.find("IFD0", 0x00FE).filter((entry) -> tiff.number(entry, 0) == 1).isPresent();
		boolean maker = tiff.find("ExifIFD", 0x927C).isPresent() && tiff.has("SubIFD");
		return (dng || thumbnailFirst || maker) ? ImageFormat.RAW : ImageFormat.TIFF;
	}

}

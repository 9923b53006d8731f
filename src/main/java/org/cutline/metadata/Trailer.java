package org.cutline.metadata;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes places and serial numbers out of a run of octets that holds metadata of its own:
 * the pictures and videos behind the first picture of a JPEG file, a preview inside Exif.
 * Octets are only blanked, so nothing moves.
 */
final class Trailer {

	/** How much is looked through at once. */
	private static final int WINDOW = 4 * 1024 * 1024;

	/** Windows overlap by more than an Exif block or a usual packet is long. */
	private static final int OVERLAP = 128 * 1024;

	private static final int LONGEST_EXIF = 65_536;

	private static final int LONGEST_BOX = 1_024;

	private static final Pattern PLACE = property("gps\\w*");

	private static final Pattern SERIAL_NUMBER = property("\\w*serialnumber|cameraownername|ownername");

	private final PatchedOctets octets;

	private final WritePlan plan;

	private boolean changed;

	private Trailer(PatchedOctets octets, WritePlan plan) {
		this.octets = octets;
		this.plan = plan;
	}

	/** A property of XMP, as an element with text or as an attribute. */
	private static Pattern property(String names) {
		return Pattern.compile("<([\\w-]+:(?:" + names + "))(?:\\s[^<>]*)?>[^<]*</\\1>|\\s[\\w-]+:(?:" + names
				+ ")\\s*=\\s*(?:\"[^\"<]*\"|'[^'<]*')", Pattern.CASE_INSENSITIVE);
	}

	/**
	 * Blank what is not to leave.
	 * @param octets the octets, which are changed
	 * @param from where to start
	 * @param to where to end
	 * @param plan what is to go
	 * @return whether anything was blanked
	 */
	static boolean strip(PatchedOctets octets, long from, long to, WritePlan plan) {
		Trailer trailer = new Trailer(octets, plan);
		for (long at = from; at < to; at += WINDOW - OVERLAP) {
			trailer.window(at, Math.min(to, at + WINDOW));
		}
		return trailer.changed;
	}

	private void window(long from, long to) {
		String text = this.octets.ascii(from, to - from);
		for (int at = text.indexOf(JpegFile.EXIF); at >= 0; at = text.indexOf(JpegFile.EXIF, at + 1)) {
			exif(from + at + JpegFile.EXIF.length(), to);
		}
		if (this.plan.removesPlaces()) {
			xmp(text, from, PLACE);
			box(text, from, "\u00A9xyz");
			box(text, from, "loci");
		}
		if (this.plan.removesSerialNumbers()) {
			xmp(text, from, SERIAL_NUMBER);
		}
	}

	private void exif(long at, long to) {
		Octets block = Octets.of(this.octets.bytes(at, Math.min(LONGEST_EXIF, to - at)));
		if (!Tiff.matches(block)) {
			return;
		}
		ExifPatch patch = new ExifPatch(block);
		if (!patch.isSound()) {
			return;
		}
		this.plan.exif().protect(patch);
		byte[] after = patch.block();
		if (!Arrays.equals(after, block.bytes(0, block.size()))) {
			this.octets.put(at, after);
			this.changed = true;
		}
	}

	/** Only inside of XMP; what is outside may be anything. */
	private void xmp(String text, long from, Pattern property) {
		for (int start = text.indexOf("<rdf:RDF"); start >= 0; start = text.indexOf("<rdf:RDF", start + 1)) {
			int end = text.indexOf("</rdf:RDF>", start);
			if (end < 0) {
				return;
			}
			Matcher found = property.matcher(text).region(start, end);
			while (found.find()) {
				String blank = " ".repeat(found.end() - found.start());
				this.octets.put(from + found.start(), blank.getBytes(StandardCharsets.ISO_8859_1));
				this.changed = true;
			}
			start = end;
		}
	}

	/** A box of a video that says where it was taken becomes free space. */
	private void box(String text, long from, String type) {
		for (int at = text.indexOf(type); at >= 4; at = text.indexOf(type, at + 1)) {
			long size = this.octets.u32(from + at - 4);
			if (size >= 12 && size <= LONGEST_BOX && at - 4 + size <= text.length()) {
				this.octets.put(from + at, "free".getBytes(StandardCharsets.ISO_8859_1));
				this.octets.clear(from + at + 4, size - 8);
				this.changed = true;
			}
		}
	}

}

package org.cutline.metadata;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Finds the metadata blocks of a PNG file: XMP in {@code iTXt}, Exif in {@code eXIf}, and
 * the "Raw profile" texts in which other programs keep IIM, Exif and XMP.
 */
final class PngReader {

	static final String XMP_KEYWORD = "XML:com.adobe.xmp";

	static final String RAW_PROFILE = "Raw profile type ";

	/** What a text costs even if it is empty. */
	private static final int COST = 1_000;

	private final PngFile file;

	private final Findings findings = new Findings(ImageFormat.PNG);

	/** How many octets of text may still be read and inflated, over all chunks. */
	private int budget = Limits.PNG_TEXT_OCTETS;

	private PngReader(PngFile file) {
		this.file = file;
	}

	static Findings read(Octets octets) {
		PngReader reader = new PngReader(PngFile.parse(octets));
		reader.file.chunks().forEach(reader::read);
		if (!reader.file.whole()) {
			reader.findings.problem("png.cut", "The PNG file ends before its end marker.");
		}
		return reader.findings;
	}

	private void read(PngFile.Chunk chunk) {
		this.findings.piece(chunk.type(), this.file.octets(), chunk.at(), chunk.end() - chunk.at());
		switch (chunk.type()) {
			case "IHDR" -> {
				this.findings.width = Math.clamp(this.file.octets().u32(chunk.at() + 8), 0, Integer.MAX_VALUE);
				this.findings.height = Math.clamp(this.file.octets().u32(chunk.at() + 12), 0, Integer.MAX_VALUE);
			}
			case "eXIf" -> this.findings.exif = Octets.of(exifWithoutHeader(this.file.data(chunk)));
			case "tEXt", "zTXt", "iTXt" -> readText(chunk);
			case "iCCP" -> colourProfile(this.file.data(chunk));
			case "caBX" -> this.findings.credential(this.file.octets(), chunk.at() + 8, chunk.length());
			default -> {
			}
		}
	}

	private void readText(PngFile.Chunk chunk) {
		if (chunk.length() > this.budget) {
			if (this.budget > 0) {
				this.findings.problem("png.text", "The PNG file has more text than is read.");
			}
			this.budget = 0;
			return;
		}
		Text text = Text.of(chunk.type(), this.file.data(chunk), this.budget);
		this.budget -= Math.min(this.budget, text.octets().length + COST);
		text(chunk, text);
	}

	private void text(PngFile.Chunk chunk, Text text) {
		if (text.keyword().equals(XMP_KEYWORD)) {
			this.findings.xmp.add(text.octets());
		}
		else if (text.keyword().startsWith(RAW_PROFILE)) {
			profile(text.keyword().substring(RAW_PROFILE.length()).strip().toLowerCase(Locale.ROOT),
					rawProfile(text.octets()));
		}
		else {
			this.findings.text(chunk.type(), text.keyword(),
					Embedded.shortened(Texts.withoutTrailing(Texts.utf8OrWindows(text.octets()))), chunk.length());
		}
	}

	private void profile(String kind, byte[] profile) {
		Octets octets = Octets.of(profile);
		if (octets.startsWith(0, JpegFile.XMP)) {
			this.findings.xmp.add(Arrays.copyOfRange(profile, JpegFile.XMP.length(), profile.length));
		}
		else if (octets.startsWith(0, "8BIM") || octets.startsWith(0, ImageResources.HEADER)) {
			int skip = octets.startsWith(0, "8BIM") ? 0 : ImageResources.HEADER.length();
			this.findings.resources(ImageResources.parse(Arrays.copyOfRange(profile, skip, profile.length)));
		}
		else if (kind.equals("iptc")) {
			this.findings.iim.add(profile);
		}
		else if (kind.equals("xmp")) {
			this.findings.xmp.add(profile);
		}
		else if ((kind.equals("exif") || kind.equals("app1")) && this.findings.exif == null) {
			this.findings.exif = Octets.of(exifWithoutHeader(profile));
		}
	}

	static byte[] exifWithoutHeader(byte[] exif) {
		boolean header = Octets.of(exif).startsWith(0, JpegFile.EXIF);
		return header ? Arrays.copyOfRange(exif, JpegFile.EXIF.length(), exif.length) : exif;
	}

	/** A line with the kind, a line with the length, and the octets in hexadecimal. */
	static byte[] rawProfile(byte[] text) {
		int at = afterWord(text, afterWord(text, 0));
		byte[] octets = new byte[(text.length - at) / 2];
		int digits = 0;
		for (; at < text.length; at++) {
			int digit = (text[at] > 0) ? Character.digit(text[at], 16) : -1;
			if (digit >= 0 && digits / 2 < octets.length) {
				octets[digits / 2] |= (byte) ((digits % 2 == 0) ? digit << 4 : digit);
				digits++;
			}
		}
		return Arrays.copyOf(octets, digits / 2);
	}

	private static int afterWord(byte[] text, int from) {
		int at = from;
		while (at < text.length && Character.isWhitespace(text[at])) {
			at++;
		}
		while (at < text.length && !Character.isWhitespace(text[at])) {
			at++;
		}
		return at;
	}

	private void colourProfile(byte[] data) {
		int name = 0;
		while (name < data.length && data[name] != 0) {
			name++;
		}
		if (name + 2 < data.length) {
			byte[] compressed = Arrays.copyOfRange(data, name + 2, data.length);
			this.findings.colourProfile(Inflate.zlib(compressed, Limits.PROFILE_OCTETS));
		}
	}

	/**
	 * A text chunk.
	 *
	 * @param keyword what the text is
	 * @param octets the text, inflated
	 */
	record Text(String keyword, byte[] octets) {

		static Text of(String type, byte[] data, int limit) {
			int end = endOfString(data, 0);
			String keyword = new String(data, 0, end, StandardCharsets.ISO_8859_1);
			return switch (type) {
				case "tEXt" -> new Text(keyword, from(data, end + 1));
				case "zTXt" -> new Text(keyword, Inflate.zlib(from(data, end + 2), limit));
				default -> {
					boolean compressed = end + 1 < data.length && data[end + 1] == 1;
					int language = endOfString(data, Math.min(end + 3, data.length));
					int translated = endOfString(data, Math.min(language + 1, data.length));
					byte[] text = from(data, translated + 1);
					yield new Text(keyword, compressed ? Inflate.zlib(text, limit) : text);
				}
			};
		}

		private static int endOfString(byte[] data, int from) {
			int end = from;
			while (end < data.length && data[end] != 0) {
				end++;
			}
			return end;
		}

		private static byte[] from(byte[] data, int start) {
			return Arrays.copyOfRange(data, Math.min(start, data.length), data.length);
		}

	}

}

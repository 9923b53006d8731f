package org.cutline.metadata;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The user comment of an Exif block, whose first eight octets name its character code
 * (CIPA DC-008, 4.6.5, UserComment).
 */
final class UserComment {

	private static final int HEADER = 8;

	private static final Charset JIS = Charset.forName("ISO-2022-JP");

	private UserComment() {
	}

	/**
	 * The text of a comment.
	 * @param octets the value with its header
	 * @param bigEndian the order of octets in the block
	 * @return the text, empty if there is none
	 */
	static String text(byte[] octets, boolean bigEndian) {
		if (octets.length < HEADER) {
			return "";
		}
		byte[] text = Arrays.copyOfRange(octets, HEADER, octets.length);
		String code = new String(octets, 0, HEADER, StandardCharsets.ISO_8859_1).replace("\0", "").strip();
		return Texts.withoutTrailing(switch (code) {
			case "UNICODE" -> wide(text, bigEndian);
			case "JIS" -> new String(text, JIS);
			default -> Texts.utf8OrWindows(text);
		}).stripLeading();
	}

	/**
	 * In the order of the block, unless a mark or the blanks in it say otherwise: some
	 * programs write the order of their own machine, some ASCII.
	 */
	private static String wide(byte[] text, boolean bigEndian) {
		if (text.length >= 2 && (text[0] & 0xFF) + (text[1] & 0xFF) == 0xFE + 0xFF) {
			return new String(text, StandardCharsets.UTF_16);
		}
		if (isAscii(text)) {
			return new String(text, StandardCharsets.US_ASCII);
		}
		int highFirst = 0;
		int lowFirst = 0;
		for (int i = 0; i + 1 < text.length; i += 2) {
			highFirst += (text[i] == 0 && text[i + 1] != 0) ? 1 : 0;
			lowFirst += (text[i] != 0 && text[i + 1] == 0) ? 1 : 0;
		}
		boolean big = (highFirst == lowFirst) ? bigEndian : highFirst > lowFirst;
		return new String(text, big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
	}

	private static boolean isAscii(byte[] text) {
		int end = text.length;
		while (end > 0 && text[end - 1] == 0) {
			end--;
		}
		for (int i = 0; i < end; i++) {
			if (text[i] <= 0) {
				return false;
			}
		}
		return true;
	}

}

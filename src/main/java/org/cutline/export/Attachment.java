package org.cutline.export;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The Content-Disposition of a download (RFC 6266): the name in plain ASCII for old
 * programs, and whole in UTF-8 with percent signs (RFC 8187) for the others.
 */
public final class Attachment {

	private static final String PLAIN = "!#$&+-.^_`|~";

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private Attachment() {
	}

	/**
	 * The header's value for a name.
	 * @param fileName a file name, any text
	 * @return the value, printable ASCII only
	 */
	public static String named(String fileName) {
		return "attachment; filename=\"" + ascii(fileName) + "\"; filename*=UTF-8''" + percent(fileName);
	}

	private static String ascii(String fileName) {
		String bare = MARKS.matcher(Normalizer.normalize(fileName, Normalizer.Form.NFD)).replaceAll("");
		StringBuilder ascii = new StringBuilder(bare.length());
		bare.codePoints().forEach((point) -> {
			boolean printable = point >= 0x20 && point < 0x7f && "\"\\%;/".indexOf(point) < 0;
			ascii.append(printable ? (char) point : '_');
		});
		return ascii.toString();
	}

	private static String percent(String fileName) {
		StringBuilder encoded = new StringBuilder(fileName.length() * 2);
		for (byte octet : fileName.getBytes(StandardCharsets.UTF_8)) {
			char letter = (char) (octet & 0xff);
			boolean plain = (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z')
					|| (letter >= 'a' && letter <= 'z') || PLAIN.indexOf(letter) >= 0;
			encoded.append(plain ? String.valueOf(letter) : "%%%02X".formatted((int) letter));
		}
		return encoded.toString();
	}

}

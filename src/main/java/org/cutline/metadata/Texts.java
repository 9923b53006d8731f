package org.cutline.metadata;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Texts as metadata blocks hold them: compared without regard to line ends and trailing
 * blanks, cut to octets without cutting a character.
 */
final class Texts {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final char FIRST_COMBINING = '\u0300';

	private Texts() {
	}

	static String withLineFeeds(String text) {
		return (text.indexOf('\r') < 0) ? text : text.replace("\r\n", "\n").replace('\r', '\n');
	}

	/**
	 * A text as it is compared with another: line feeds, composed characters (NFC), no
	 * blanks or NULs at the end.
	 * @param text the text
	 * @return its comparable form
	 */
	static String comparable(String text) {
		String plain = withoutTrailing(withLineFeeds(text));
		return isBelow(plain, FIRST_COMBINING) ? plain : Normalizer.normalize(plain, Normalizer.Form.NFC);
	}

	/**
	 * Whether all characters of a text come before another.
	 * @param text the text
	 * @param bound the first character that it may not have
	 * @return true if it has only such
	 */
	static boolean isBelow(String text, char bound) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= bound) {
				return false;
			}
		}
		return true;
	}

	static String withoutTrailing(String text) {
		int end = text.length();
		while (end > 0 && (text.charAt(end - 1) == 0 || Character.isWhitespace(text.charAt(end - 1)))) {
			end--;
		}
		return text.substring(0, end);
	}

	static int utf8Length(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}

	/**
	 * The longest beginning of a text that fits, cut between characters as a reader sees
	 * them: an accent stays with its letter, an emoji stays whole.
	 * @param text the text
	 * @param maxOctets how many octets of UTF-8 there is room for
	 * @return the text itself if it fits
	 */
	static String cut(String text, int maxOctets) {
		if (text.length() * 3L <= maxOctets || utf8Length(text) <= maxOctets) {
			return text;
		}
		BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
		characters.setText(text);
		int octets = 0;
		int end = 0;
		for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
			octets += utf8Length(text.substring(end, next));
			if (octets > maxOctets) {
				break;
			}
			end = next;
		}
		return withoutTrailing(text.substring(0, end));
	}

	/**
	 * Decode octets that must be valid to the last.
	 * @param octets the octets
	 * @param charset the character set
	 * @return the text, or empty if they are not valid in it
	 */
	static Optional<String> strict(byte[] octets, Charset charset) {
		if (charset.equals(StandardCharsets.UTF_8)) {
			String quick = new String(octets, StandardCharsets.UTF_8);
			if (quick.indexOf('\uFFFD') < 0) {
				return Optional.of(quick);
			}
		}
		try {
			return Optional.of(charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(octets))
				.toString());
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Decode octets of a block that declares no character set: UTF-8 if they are valid,
	 * else Windows-1252.
	 * @param octets the octets
	 * @return the text
	 */
	static String utf8OrWindows(byte[] octets) {
		return strict(octets, StandardCharsets.UTF_8).orElseGet(() -> decode(octets, WINDOWS));
	}

	/**
	 * Decode octets in a character set, losing none: an octet the set has no character
	 * for becomes the control character of that number.
	 * @param octets the octets
	 * @param charset a character set of one octet a character, or UTF-8
	 * @return the text
	 */
	static String decode(byte[] octets, Charset charset) {
		String text = new String(octets, charset);
		if (text.indexOf('\uFFFD') < 0 || text.length() != octets.length) {
			return text;
		}
		StringBuilder whole = new StringBuilder(text);
		for (int i = 0; i < octets.length; i++) {
			if (whole.charAt(i) == '\uFFFD') {
				whole.setCharAt(i, (char) (octets[i] & 0xFF));
			}
		}
		return whole.toString();
	}

	/**
	 * Encode a text as UTF-8, leaving out halves of surrogate pairs.
	 * @param text the text
	 * @return the octets
	 */
	static byte[] utf8(String text) {
		boolean plain = true;
		for (int i = 0; plain && i < text.length(); i++) {
			plain = !Character.isSurrogate(text.charAt(i));
		}
		if (plain) {
			return text.getBytes(StandardCharsets.UTF_8);
		}
		CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder()
			.onMalformedInput(CodingErrorAction.IGNORE)
			.onUnmappableCharacter(CodingErrorAction.IGNORE);
		try {
			ByteBuffer buffer = encoder.encode(CharBuffer.wrap(text));
			byte[] octets = new byte[buffer.remaining()];
			buffer.get(octets);
			return octets;
		}
		catch (CharacterCodingException ex) {
			throw new IllegalStateException("UTF-8 encodes every character", ex);
		}
	}

}

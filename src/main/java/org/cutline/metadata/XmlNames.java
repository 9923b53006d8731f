package org.cutline.metadata;

import org.jspecify.annotations.Nullable;

/**
 * Names in an XML document without colons (Namespaces in XML 1.0, 3), of characters that
 * all parsers take for a name's: none beyond the basic plane. The few names that a packet
 * repeats a hundred times are kept once.
 */
final class XmlNames {

	private static final int SLOTS = 256;

	private final @Nullable String[] known = new @Nullable String[SLOTS];

	/**
	 * Where a name ends.
	 * @param text characters
	 * @param from where it starts
	 * @param end where the characters end
	 * @return the place after its last character, {@code from} if there is no name
	 */
	static int endOfName(char[] text, int from, int end) {
		int at = from;
		while (at < end && ((at == from) ? starts(text[at]) : continues(text[at]))) {
			at++;
		}
		return at;
	}

	private static boolean starts(char c) {
		if (c < 0x80) {
			return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
		}
		return c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7 || c >= 0x370 && c <= 0x1FFF && c != 0x37E
				|| c == 0x200C || c == 0x200D || c >= 0x2070 && c <= 0x218F || c >= 0x2C00 && c <= 0x2FEF
				|| c >= 0x3001 && c <= 0xD7FF || c >= 0xF900 && c <= 0xFDCF || c >= 0xFDF0 && c <= 0xFFFD;
	}

	private static boolean continues(char c) {
		return starts(c) || c >= '0' && c <= '9' || c == '-' || c == '.' || c == 0xB7 || c >= 0x300 && c <= 0x36F
				|| c == 0x203F || c == 0x2040;
	}

	/**
	 * A name as a text.
	 * @param text characters
	 * @param from where it starts
	 * @param past where it ends
	 * @return the name
	 */
	String of(char[] text, int from, int past) {
		int hash = past - from;
		for (int i = from; i < past; i++) {
			hash = hash * 31 + text[i];
		}
		int slot = (hash ^ hash >>> 8) & SLOTS - 1;
		String found = this.known[slot];
		if (found == null || !isAt(found, text, from, past)) {
			found = new String(text, from, past - from);
			this.known[slot] = found;
		}
		return found;
	}

	private static boolean isAt(String name, char[] text, int from, int past) {
		if (name.length() != past - from) {
			return false;
		}
		for (int i = 0; i < name.length(); i++) {
			if (name.charAt(i) != text[from + i]) {
				return false;
			}
		}
		return true;
	}

}

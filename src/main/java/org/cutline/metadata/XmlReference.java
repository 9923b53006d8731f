package org.cutline.metadata;

/**
 * References to characters, and which characters there are (XML 1.0, 2.2 and 4.1). The
 * five entities that XML brings along are all there are.
 */
final class XmlReference {

	private static final int LONGEST = 10;

	private XmlReference() {
	}

	static boolean isAllowed(int codePoint) {
		return codePoint >= 0x20 && codePoint < Character.MIN_SURROGATE || codePoint == '\n' || codePoint == '\t'
				|| codePoint == '\r' || codePoint > Character.MAX_SURROGATE && codePoint < 0xFFFE
				|| codePoint >= 0x10000 && codePoint <= Character.MAX_CODE_POINT;
	}

	/**
	 * Reads a reference.
	 * @param text the document
	 * @param from where it starts, after the ampersand
	 * @param end where the document ends
	 * @param out where the character goes
	 * @return where it ends, after the semicolon
	 * @throws XmlFault if it is none, or to something else
	 */
	static int read(char[] text, int from, int end, StringBuilder out) throws XmlFault {
		int past = from;
		while (past < end && text[past] != ';') {
			past++;
			if (text[from] != '#' && past - from > LONGEST) {
				throw new XmlFault();
			}
		}
		if (past >= end || past == from) {
			throw new XmlFault();
		}
		if (text[from] == '#') {
			boolean hexadecimal = text[from + 1] == 'x';
			out.appendCodePoint(number(text, from + (hexadecimal ? 2 : 1), past, hexadecimal ? 16 : 10));
		}
		else {
			out.append(switch (new String(text, from, past - from)) {
				case "amp" -> '&';
				case "lt" -> '<';
				case "gt" -> '>';
				case "quot" -> '"';
				case "apos" -> '\'';
				default -> throw new XmlFault();
			});
		}
		return past + 1;
	}

	private static int number(char[] text, int from, int past, int radix) throws XmlFault {
		int number = 0;
		for (int i = from; i < past; i++) {
			int digit = (text[i] < 0x80) ? Character.digit(text[i], radix) : -1;
			if (digit < 0) {
				throw new XmlFault();
			}
			number = Math.min(number * radix + digit, Character.MAX_CODE_POINT + 1);
		}
		if (from == past || !isAllowed(number)) {
			throw new XmlFault();
		}
		return number;
	}

}

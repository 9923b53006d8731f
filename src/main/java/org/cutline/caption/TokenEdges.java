package org.cutline.caption;

import org.cutline.caption.Tokens.Gap;

/** Where the tokens of a text begin and end, and what they look like folded. */
final class TokenEdges {

	private static final int LONGEST_ENTITY = 9;

	private TokenEdges() {
	}

	/** The first offset from here that is no blank, line end or invisible mark. */
	static int skipGap(String text, int from) {
		int at = from;
		while (at < text.length() && isGap(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private static boolean isGap(char c) {
		if (c < 0x80) {
			return c <= ' ' || c == 0x7f;
		}
		return c == '↵' || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT
				|| Character.getType(c) == Character.CONTROL;
	}

	/** What stands between two tokens. */
	static Gap gap(String text, int from, int to) {
		if (from == 0) {
			return Gap.LINE;
		}
		if (to == from) {
			return Gap.NONE;
		}
		if (to == from + 1 && text.charAt(from) == ' ') {
			return Gap.BLANK;
		}
		int blanks = 0;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r' || c == '↵' || c == '\u2028' || c == '\u2029') {
				return Gap.LINE;
			}
			blanks += (c == ' ' || c == '\t' || Character.isSpaceChar(c)) ? 1 : 0;
		}
		return switch (blanks) {
			case 0 -> Gap.NONE;
			case 1 -> Gap.BLANK;
			default -> Gap.WIDE;
		};
	}

	/** The offset after the token that starts here. */
	static int endOf(String text, int from) {
		char c = text.charAt(from);
		int at = from + 1;
		if (Character.isDigit(c)) {
			while (at < text.length() && Character.isDigit(text.charAt(at))) {
				at++;
			}
		}
		else if (isLetter(c)) {
			while (at < text.length() && isLetterOrDigit(text.charAt(at))) {
				at++;
			}
		}
		else if (c == '&') {
			at = endOfEntity(text, from);
		}
		return at;
	}

	private static int endOfEntity(String text, int from) {
		int limit = Math.min(text.length(), from + LONGEST_ENTITY);
		for (int i = from + 1; i < limit; i++) {
			char c = text.charAt(i);
			if (c == ';') {
				return (i > from + 1) ? i + 1 : from + 1;
			}
			if (!Character.isLetterOrDigit(c) && c != '#') {
				break;
			}
		}
		return from + 1;
	}

	static boolean isLetter(char c) {
		return Character.isLetter(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
	}

	private static boolean isLetterOrDigit(char c) {
		return isLetter(c) || Character.isDigit(c);
	}

	/** The token without case and accents; an entity as the mark it stands for. */
	static String key(String text, int from, int to) {
		String key = Folding.fold(text, from, to);
		if (key.isEmpty() || key.charAt(0) != '&') {
			return key;
		}
		return switch (key) {
			case "&#39;", "&apos;", "&rsquo;", "&#8217;" -> "'";
			case "&amp;" -> "&";
			case "&quot;", "&#34;" -> "\"";
			default -> key;
		};
	}

}

package org.cutline.caption;

import java.text.Normalizer;
import java.util.Locale;

/** Letters without case and accents, quotes in one shape: what two spellings share. */
final class Folding {

	private static final char[] TABLE = table();

	private Folding() {
	}

	private static char[] table() {
		char[] table = new char[0x250];
		for (char letter = 0; letter < table.length; letter++) {
			String plain = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
			table[letter] = Character.toLowerCase(plain.charAt(0));
		}
		String from = "øØđĐłŁıİħĦŧŦ";
		String to = "ooddlliihhtt";
		for (int i = 0; i < from.length(); i++) {
			table[from.charAt(i)] = to.charAt(i);
		}
		table['´'] = '\'';
		table['`'] = '\'';
		return table;
	}

	static char fold(char letter) {
		if (letter < TABLE.length) {
			return TABLE[letter];
		}
		return switch (letter) {
			case '‘', '’', 'ʼ', '′' -> '\'';
			case '“', '”', '„', '«', '»' -> '"';
			case '–', '—', '‐', '‑', '−' -> '-';
			default -> Character.toLowerCase(letter);
		};
	}

	static String fold(CharSequence text) {
		return fold(text, 0, text.length());
	}

	static String fold(CharSequence text, int start, int end) {
		char[] folded = new char[end - start];
		return new String(folded, 0, fold(text, start, end, folded));
	}

	/** Folds into a buffer that is long enough; gives the number of letters. */
	static int fold(CharSequence text, int start, int end, char[] folded) {
		int length = 0;
		for (int i = start; i < end; i++) {
			char letter = text.charAt(i);
			if (letter < 0x300 || letter > 0x36f) {
				folded[length++] = fold(letter);
			}
		}
		return length;
	}

	/** The letters and digits only, folded. */
	static String letters(CharSequence text) {
		StringBuilder letters = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char letter = fold(text.charAt(i));
			if (Character.isLetterOrDigit(letter)) {
				letters.append(letter);
			}
		}
		return letters.toString();
	}

	/** {@code EUGENE O'NEILL-VAN DYK} as {@code Eugene O'Neill-Van Dyk}. */
	static String natural(String name) {
		StringBuilder natural = new StringBuilder(name.toLowerCase(Locale.ROOT));
		boolean first = true;
		for (int i = 0; i < natural.length(); i++) {
			char letter = natural.charAt(i);
			if (first && Character.isLetter(letter)) {
				natural.setCharAt(i, Character.toTitleCase(letter));
			}
			first = !Character.isLetterOrDigit(letter);
		}
		return natural.toString();
	}

}

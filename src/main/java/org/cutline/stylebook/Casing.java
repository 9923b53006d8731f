package org.cutline.stylebook;

import java.util.Locale;

/** Case of words taken from fields, which often are all in capitals. */
final class Casing {

	private Casing() {
	}

	/**
	 * {@code UNITED KINGDOM} as {@code United Kingdom}; short forms and mixed case as
	 * they are.
	 */
	static String natural(String words) {
		if (words.length() <= 3 || !words.equals(words.toUpperCase(Locale.ROOT))) {
			return words;
		}
		StringBuilder natural = new StringBuilder(words.toLowerCase(Locale.ROOT));
		boolean first = true;
		for (int i = 0; i < natural.length(); i++) {
			if (first) {
				natural.setCharAt(i, Character.toTitleCase(natural.charAt(i)));
			}
			first = !Character.isLetter(natural.charAt(i));
		}
		return natural.toString();
	}

}

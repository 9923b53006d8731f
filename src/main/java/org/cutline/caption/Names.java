package org.cutline.caption;

/** Compares names as a desk does: case, accents, quotes and dots do not count. */
public final class Names {

	private Names() {
	}

	/** Whether two names are the same but for case, accents and marks. */
	public static boolean same(String one, String other) {
		return Folding.letters(one).equals(Folding.letters(other));
	}

	/**
	 * The letters and digits of a name, case and accents folded: its key in a register.
	 */
	public static String key(String name) {
		return Folding.letters(name);
	}

	/** Whether a text has a name in it, as whole words, case and accents ignored. */
	public static boolean mentions(String text, String name) {
		String words = words(name);
		return words.length() > 2 && words(text).contains(words);
	}

	/** The text in words of folded letters, each with a blank before and after it. */
	private static String words(String text) {
		StringBuilder words = new StringBuilder(text.length() + 2).append(' ');
		for (int i = 0; i < text.length(); i++) {
			char letter = Folding.fold(text.charAt(i));
			if (Character.isLetterOrDigit(letter)) {
				words.append(letter);
			}
			else if (words.charAt(words.length() - 1) != ' ') {
				words.append(' ');
			}
		}
		return (words.charAt(words.length() - 1) == ' ') ? words.toString() : words.append(' ').toString();
	}

	/**
	 * How many letters must change to make one name the other, case and accents ignored;
	 * at most 3.
	 */
	public static int distance(String one, String other) {
		String a = Folding.letters(one);
		String b = Folding.letters(other);
		if (Math.abs(a.length() - b.length()) > 2 || a.length() > 80) {
			return a.equals(b) ? 0 : 3;
		}
		int[] row = new int[b.length() + 1];
		for (int k = 0; k < row.length; k++) {
			row[k] = k;
		}
		for (int i = 1; i <= a.length(); i++) {
			int corner = row[0];
			row[0] = i;
			for (int k = 1; k <= b.length(); k++) {
				int changed = corner + ((a.charAt(i - 1) == b.charAt(k - 1)) ? 0 : 1);
				corner = row[k];
				row[k] = Math.min(changed, Math.min(row[k], row[k - 1]) + 1);
			}
		}
		return Math.min(3, row[b.length()]);
	}

}

package org.cutline.story;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: without case and accents. */
final class Words {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

	private Words() {
	}

	/**
	 * Folds a text; its length may change.
	 * @param text any text
	 * @return without accents and case, one blank between words, straight apostrophes
	 */
	static String folded(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		return BLANKS.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT).replace('’', '\'').strip();
	}

	/**
	 * Shortens a text to a number of UTF-16 units without splitting a pair.
	 * @param text any text
	 * @param most the most units kept
	 * @return the beginning
	 */
	static String shortened(String text, int most) {
		if (text.length() <= most) {
			return text;
		}
		return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
	}

	/**
	 * How many letters have to change between two words (Levenshtein), as far as a limit.
	 * @param one a short text
	 * @param other a short text
	 * @param limit the most changes that matter
	 * @return the number, or {@code limit + 1} for more
	 */
	static int changes(String one, String other, int limit) {
		if (Math.abs(one.length() - other.length()) > limit) {
			return limit + 1;
		}
		int[] row = new int[other.length() + 1];
		for (int at = 0; at < row.length; at++) {
			row[at] = at;
		}
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int above = row[j];
				int same = (one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1;
				row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + same);
				diagonal = above;
			}
		}
		return Math.min(row[other.length()], limit + 1);
	}

}

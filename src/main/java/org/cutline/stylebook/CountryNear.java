package org.cutline.stylebook;

import org.cutline.caption.Countries;

/** Whether a stretch of a caption names a country, wherever in it. */
final class CountryNear {

	private CountryNear() {
	}

	/** Looks at each run of words with capitals, and at each of its words. */
	static boolean in(String text, int from, int to) {
		int i = from;
		while (i < to) {
			if (!Character.isUpperCase(text.charAt(i))) {
				i++;
				continue;
			}
			int end = wordEnd(text, i, to);
			int run = end;
			while (run + 1 < to && text.charAt(run) == ' ' && Character.isUpperCase(text.charAt(run + 1))) {
				run = wordEnd(text, run + 1, to);
			}
			if (Countries.codeOf(text.substring(i, end)) != null || Countries.codeOf(text.substring(i, run)) != null) {
				return true;
			}
			i = end;
		}
		return false;
	}

	private static int wordEnd(String text, int from, int to) {
		int end = from;
		while (end < to && (Character.isLetterOrDigit(text.charAt(end))
				|| (text.charAt(end) == '.' && end + 1 < to && Character.isUpperCase(text.charAt(end + 1))))) {
			end++;
		}
		return Math.max(end, from + 1);
	}

}

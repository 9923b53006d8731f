package org.cutline.vocabulary;

import java.util.regex.Pattern;

import org.cutline.caption.Names;
import org.cutline.vocabulary.VocabularyRefused.Reason;

/** Holds what somebody typed to what a name or a word may be. */
final class Wordings {

	private static final Pattern ONE_LINE = Pattern.compile("[^\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]+");

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

	private Wordings() {
	}

	static String name(String typed) {
		String name = BLANKS.matcher(typed.strip()).replaceAll(" ");
		return valid(name, 4, 200, Reason.NAME_NOT_VALID);
	}

	static String word(String typed) {
		String word = BLANKS.matcher(typed.strip()).replaceAll(" ");
		return valid(word, 2, 120, Reason.WORD_NOT_VALID);
	}

	private static String valid(String text, int least, int most, Reason otherwise) {
		boolean fits = text.length() >= least && text.length() <= most && ONE_LINE.matcher(text).matches()
				&& Names.key(text).length() >= least - 1 && text.chars().anyMatch(Character::isLetter);
		if (!fits || text.indexOf('|') >= 0) {
			throw new VocabularyRefused(otherwise);
		}
		return text;
	}

}

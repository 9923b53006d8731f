package org.cutline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.caption.TextRange;

/** Finds names in copy: runs of words that begin with capitals. */
final class Names {

	private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}.'’-]*");

	private static final Set<String> JOINING = Set.of("de", "del", "la", "van", "von", "der", "den", "bin", "al", "da",
			"dos", "di", "el", "ben");

	/** Words at the end of capitalised runs that are an office or a body, no surname. */
	private static final Set<String> OFFICES = Set.of("minister", "ministers", "ministry", "president", "secretary",
			"ambassador", "chancellor", "council", "commission", "committee", "meeting", "ministra", "ministro",
			"ministros", "ministerio", "presidente", "presidenta", "secretario", "secretaria", "consejo", "comision");

	private Names() {
	}

	/**
	 * A word of a text.
	 *
	 * @param text the word, without a possessive
	 * @param range where it stands
	 */
	record Word(String text, TextRange range) {

		boolean capital() {
			return Character.isUpperCase(this.text.codePointAt(0));
		}

		String folded() {
			return Words.folded(this.text);
		}

	}

	/**
	 * Whether a word that ends a run of capitals is an office or a body, as in
	 * {@code Foreign Minister}.
	 * @param word the word
	 * @return true if it is no surname
	 */
	static boolean isOffice(String word) {
		return OFFICES.contains(Words.folded(word));
	}

	/**
	 * Runs of capitalised words, joined by words such as {@code de} and {@code van}.
	 * @param text the copy
	 * @return each run's words, in text order
	 */
	static List<List<Word>> runs(String text) {
		List<List<Word>> runs = new ArrayList<>();
		List<Word> run = new ArrayList<>();
		int end = -1;
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			Word word = word(matcher);
			boolean next = end >= 0 && matcher.start() == end + 1 && text.charAt(end) == ' ';
			boolean joins = next && !run.isEmpty() && JOINING.contains(word.text());
			if (!next || !(word.capital() || joins)) {
				close(runs, run);
			}
			if (word.capital() || joins) {
				run.add(word);
				end = (word.range().end() == matcher.end()) ? matcher.end() : -1;
			}
		}
		close(runs, run);
		return runs;
	}

	private static Word word(Matcher matcher) {
		String word = matcher.group();
		if (word.endsWith("’s") || word.endsWith("'s")) {
			word = word.substring(0, word.length() - 2);
		}
		while (word.length() > 2 && !Character.isLetter(word.charAt(word.length() - 1))) {
			word = word.substring(0, word.length() - 1);
		}
		return new Word(word, new TextRange(matcher.start(), matcher.start() + word.length()));
	}

	private static void close(List<List<Word>> runs, List<Word> run) {
		while (!run.isEmpty() && !run.getLast().capital()) {
			run.removeLast();
		}
		if (!run.isEmpty()) {
			runs.add(List.copyOf(run));
		}
		run.clear();
	}

	/**
	 * The words of a name that count for its spelling.
	 * @param name a name in one line
	 * @return its words
	 */
	static List<Word> words(String name) {
		List<Word> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(name);
		while (matcher.find()) {
			words.add(word(matcher));
		}
		return words;
	}

	/**
	 * The last word of a name, by which people are told apart.
	 * @param name a name in one line
	 * @return the word, or the name itself
	 */
	static String surname(String name) {
		List<Word> words = words(name);
		return words.isEmpty() ? name : words.getLast().text();
	}

	/**
	 * Where names stand in a text, written just so.
	 * @param text the text
	 * @param names full names
	 * @return the ranges in text order, none inside another
	 */
	static List<TextRange> mentions(String text, List<String> names) {
		List<TextRange> mentions = new ArrayList<>();
		for (String name : names) {
			int at = name.isBlank() ? -1 : text.indexOf(name);
			while (at >= 0) {
				TextRange range = new TextRange(at, at + name.length());
				if (isWhole(text, range) && mentions.stream().noneMatch(range::overlaps)) {
					mentions.add(range);
				}
				at = text.indexOf(name, at + name.length());
			}
		}
		mentions.sort(null);
		return mentions;
	}

	private static boolean isWhole(String text, TextRange range) {
		boolean before = range.start() == 0 || !Character.isLetterOrDigit(text.charAt(range.start() - 1));
		boolean after = range.end() == text.length() || !Character.isLetterOrDigit(text.charAt(range.end()));
		return before && after;
	}

}

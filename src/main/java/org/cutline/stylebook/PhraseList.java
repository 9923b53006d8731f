package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.cutline.caption.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases of a house, and where a text has them: whole words, case not
 * counting. A phrase may say behind {@code =} what is written instead.
 */
final class PhraseList {

	private static final Map<String, PhraseList> READ = new ConcurrentHashMap<>();

	private static final int KEPT = 200;

	/** Phrases by their first letter, the longest first. */
	private final Map<Character, List<Phrase>> phrases = new HashMap<>();

	/** Which of the first letters that are below 128 begin a phrase. */
	private final boolean[] begins = new boolean[128];

	/**
	 * A phrase of the list.
	 *
	 * @param words the words
	 * @param instead what is written instead, or an empty text
	 */
	record Phrase(String words, String instead) {
	}

	/**
	 * A phrase in a text.
	 *
	 * @param range where it stands
	 * @param phrase the phrase
	 */
	record Match(TextRange range, Phrase phrase) {
	}

	private PhraseList(String lines) {
		lines.lines().map(String::strip).filter((line) -> !line.isEmpty()).forEach((line) -> {
			int sign = line.indexOf(" = ");
			Phrase phrase = (sign < 0) ? new Phrase(line, "")
					: new Phrase(line.substring(0, sign).strip(), line.substring(sign + 3).strip());
			char first = Character.toLowerCase(phrase.words().charAt(0));
			if (first < this.begins.length) {
				this.begins[first] = true;
			}
			this.phrases.computeIfAbsent(first, (letter) -> new ArrayList<>()).add(phrase);
		});
		this.phrases.values()
			.forEach((list) -> list.sort((one, other) -> other.words().length() - one.words().length()));
	}

	/** The list of a parameter's value, an entry a line; read once. */
	static PhraseList of(String lines) {
		PhraseList read = READ.get(lines);
		if (read == null) {
			if (READ.size() >= KEPT) {
				READ.clear();
			}
			read = new PhraseList(lines);
			READ.put(lines, read);
		}
		return read;
	}

	/** Where a range of a text has phrases of the list, which do not overlap. */
	List<Match> in(String text, TextRange within) {
		List<Match> matches = List.of();
		for (int i = within.start(); i < within.end(); i++) {
			char first = Character.toLowerCase(text.charAt(i));
			if ((first >= this.begins.length || this.begins[first]) && isStart(text, i)) {
				Match match = at(text, i, within.end());
				if (match != null) {
					matches = matches.isEmpty() ? new ArrayList<>() : matches;
					matches.add(match);
					i = match.range().end() - 1;
				}
			}
		}
		return matches;
	}

	/** Whether a text has one of its phrases. */
	boolean isIn(String text) {
		return !this.phrases.isEmpty() && !in(text, new TextRange(0, text.length())).isEmpty();
	}

	private @Nullable Match at(String text, int at, int end) {
		for (Phrase phrase : this.phrases.getOrDefault(Character.toLowerCase(text.charAt(at)), List.of())) {
			int to = at + phrase.words().length();
			if (to <= end && text.regionMatches(true, at, phrase.words(), 0, phrase.words().length())
					&& isEnd(text, to)) {
				return new Match(new TextRange(at, to), phrase);
			}
		}
		return null;
	}

	private static boolean isStart(String text, int at) {
		return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
	}

	private static boolean isEnd(String text, int to) {
		return to == text.length() || !Character.isLetterOrDigit(text.charAt(to))
				|| !Character.isLetterOrDigit(text.charAt(to - 1));
	}

}

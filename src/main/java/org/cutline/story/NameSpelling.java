package org.cutline.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.cutline.story.Names.Word;

/**
 * Compares how a name is spelled in a caption and in the copy. Two spellings differ when
 * they are the same but for accents, or but for a letter or two of a long name.
 */
final class NameSpelling {

	private static final int SHORTEST_WORD = 5;

	private final List<List<Word>> runs;

	private final Set<String> exact = new HashSet<>();

	private final Set<String> tokens;

	NameSpelling(String copy) {
		this.runs = Names.runs(copy);
		this.tokens = this.runs.stream()
			.flatMap(List::stream)
			.map(Word::text)
			.collect(Collectors.toCollection(HashSet::new));
	}

	/**
	 * Names that are right as they are and no misspelling of another.
	 * @param names full names
	 */
	void know(List<String> names) {
		names.forEach((name) -> Names.words(name).forEach((word) -> this.exact.add(word.folded())));
	}

	/**
	 * How the copy spells a name otherwise.
	 * @param name a full name in a caption
	 * @return the copy's spelling, or empty where it has the name just so or not at all
	 */
	Optional<String> otherwise(String name) {
		List<Word> words = Names.words(name);
		if (words.size() < 2) {
			return Optional.empty();
		}
		List<String> others = new ArrayList<>();
		for (List<Word> run : this.runs) {
			for (int at = 0; at + words.size() <= run.size(); at++) {
				String window = joined(run.subList(at, at + words.size()));
				if (window.equals(joined(words))) {
					return Optional.empty();
				}
				if (differs(joined(words), window)) {
					others.add(window);
				}
			}
		}
		return others.isEmpty() ? surname(words.getLast()) : Optional.of(others.getFirst());
	}

	private Optional<String> surname(Word surname) {
		if (surname.text().length() < SHORTEST_WORD || this.tokens.contains(surname.text())) {
			return Optional.empty();
		}
		return this.tokens.stream()
			.filter((token) -> token.length() >= SHORTEST_WORD && token.charAt(0) == surname.text().charAt(0))
			.filter((token) -> isOther(surname.folded(), Words.folded(token)))
			.sorted()
			.findFirst();
	}

	private boolean isOther(String right, String other) {
		return other.equals(right) || (Words.changes(right, other, 1) == 1 && !this.exact.contains(other)
				&& !other.equals(right + "s") && !right.equals(other + "s"));
	}

	/**
	 * Whether one name may be a slip for the other, word by word; one word must be the
	 * same.
	 */
	private static boolean differs(String name, String window) {
		String[] one = Words.folded(name).split(" ");
		String[] other = Words.folded(window).split(" ");
		if (one.length != other.length) {
			return false;
		}
		int same = 0;
		for (int at = 0; at < one.length; at++) {
			boolean equal = one[at].equals(other[at]);
			same += equal ? 1 : 0;
			if (!equal && !isSlip(one[at], other[at])) {
				return false;
			}
		}
		return same > 0;
	}

	/** A letter or two in a long word, or one more at the end, as in Ann and Anne. */
	private static boolean isSlip(String one, String other) {
		int shorter = Math.min(one.length(), other.length());
		boolean longer = one.startsWith(other) || other.startsWith(one);
		int most = (shorter >= 8) ? 2 : 1;
		return (shorter >= SHORTEST_WORD || (longer && shorter > 2)) && Words.changes(one, other, most) <= most;
	}

	private static String joined(List<Word> words) {
		return words.stream().map(Word::text).collect(Collectors.joining(" "));
	}

}

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

	private static final int SHORTEST_SURNAME = 5;

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
		if (surname.text().length() < SHORTEST_SURNAME || this.tokens.contains(surname.text())) {
			return Optional.empty();
		}
		return this.tokens.stream()
			.filter((token) -> token.length() >= SHORTEST_SURNAME && token.charAt(0) == surname.text().charAt(0))
			.filter((token) -> isSlip(surname.folded(), Words.folded(token)))
			.sorted()
			.findFirst();
	}

	private boolean isSlip(String right, String other) {
		return other.equals(right) || (Words.changes(right, other, 1) == 1 && !this.exact.contains(other)
				&& !other.equals(right + "s") && !right.equals(other + "s"));
	}

	private static boolean differs(String name, String window) {
		String one = Words.folded(name);
		String other = Words.folded(window);
		if (one.equals(other)) {
			return true;
		}
		int most = Math.min(2, one.length() / 6);
		String first = one.substring(0, one.indexOf(' '));
		boolean alike = other.charAt(0) == one.charAt(0) || other.startsWith(first);
		return alike && Words.changes(one, other, most) <= most && sharesAWord(one, other);
	}

	private static boolean sharesAWord(String one, String other) {
		List<String> words = List.of(other.split(" "));
		return List.of(one.split(" ")).stream().anyMatch(words::contains);
	}

	private static String joined(List<Word> words) {
		return words.stream().map(Word::text).collect(Collectors.joining(" "));
	}

}

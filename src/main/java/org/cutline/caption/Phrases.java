package org.cutline.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Phrases that are looked up in a text token by token, the longest first.
 *
 * @param <V> what a phrase means
 */
final class Phrases<V> {

	/**
	 * A phrase in a text.
	 *
	 * @param value what it means
	 * @param end the token after it
	 */
	record Match<V>(V value, int end) {
	}

	private record Entry<V>(String[] keys, boolean caseCounts, String printed, V value) {
	}

	private final List<List<Entry<V>>> byFirst = new ArrayList<>();

	private final Vocabulary vocabulary;

	private final int number;

	Phrases(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
		this.number = vocabulary.nextPhraseList();
	}

	/** Adds a phrase; one marked with ^ is only met in the case given. */
	void add(String phrase, V value) {
		add(phrase, value, false);
	}

	void add(String phrase, V value, boolean caseCounts) {
		boolean marked = phrase.startsWith("^");
		String printed = marked ? phrase.substring(1) : phrase;
		Tokens tokens = new Tokens(printed, Vocabulary.NONE);
		String[] keys = new String[tokens.size()];
		for (int i = 0; i < keys.length; i++) {
			keys[i] = tokens.key(i);
		}
		if (keys.length == 0) {
			return;
		}
		List<Entry<V>> entries = beginning(this.vocabulary.learn(keys[0]));
		entries.add(new Entry<>(keys, caseCounts || marked, printed, value));
		entries.sort((one, other) -> {
			int longer = other.keys().length - one.keys().length;
			return (longer != 0) ? longer : Boolean.compare(other.caseCounts(), one.caseCounts());
		});
	}

	private List<Entry<V>> beginning(Word first) {
		if (first.phrases(this.number) == 0) {
			this.byFirst.add(new ArrayList<>(2));
			first.setPhrases(this.number, this.byFirst.size());
		}
		return this.byFirst.get(first.phrases(this.number) - 1);
	}

	/** The folded words that phrases begin with. */
	Set<String> firstWords() {
		return this.byFirst.stream().map((entries) -> entries.getFirst().keys()[0]).collect(Collectors.toSet());
	}

	/** The longest phrase that starts at a token, or null. */
	@Nullable Match<V> at(Tokens tokens, int from) {
		return at(tokens, from, tokens.size());
	}

	/** The longest phrase that starts at a token and ends before another, or null. */
	@Nullable Match<V> at(Tokens tokens, int from, int limit) {
		int beginning = tokens.known(from).phrases(this.number);
		if (beginning == 0) {
			return null;
		}
		for (Entry<V> entry : this.byFirst.get(beginning - 1)) {
			if (fits(entry, tokens, from, limit)) {
				return new Match<>(entry.value(), from + entry.keys().length);
			}
		}
		return null;
	}

	private boolean fits(Entry<V> entry, Tokens tokens, int from, int limit) {
		String[] keys = entry.keys();
		if (from + keys.length > limit) {
			return false;
		}
		for (int i = 1; i < keys.length; i++) {
			if (!tokens.is(from + i, keys[i])) {
				return false;
			}
		}
		return !entry.caseCounts() || tokens.reads(entry.printed(), from, from + keys.length);
	}

	/** The meaning of a phrase that is all of a text, or null. */
	@Nullable V get(String text) {
		Tokens tokens = new Tokens(text, this.vocabulary);
		Match<V> match = (tokens.size() == 0) ? null : at(tokens, 0);
		return (match != null && match.end() == tokens.size()) ? match.value() : null;
	}

}

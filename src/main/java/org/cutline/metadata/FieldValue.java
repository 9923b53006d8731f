package org.cutline.metadata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The value of a field: a text, a list of texts, a text in several languages, or
 * structures. Immutable; blank texts count as nothing.
 */
public sealed interface FieldValue {

	/** The language of a language alternative that stands for any language. */
	String DEFAULT_LANGUAGE = "x-default";

	/** The value of a field that says nothing. */
	FieldValue EMPTY = new Text("");

	/**
	 * The value as one text: the values of a list joined by {@code "; "}, the default
	 * language of a language alternative.
	 * @return the text, empty if there is none
	 */
	String text();

	/**
	 * The value as a list: one text for a single value, none for an empty one.
	 * @return the texts
	 */
	List<String> texts();

	default boolean isEmpty() {
		return texts().isEmpty();
	}

	/**
	 * Every text of the value, those of the other languages with it.
	 * @return the texts, empty ones left out
	 */
	default List<String> allTexts() {
		return texts();
	}

	/**
	 * Whether two values say the same, in every language that either has. A text says the
	 * same as a language alternative that has it as its only language.
	 * @param other the other value
	 * @return true if nothing is lost by taking the one for the other
	 */
	default boolean saysSame(FieldValue other) {
		if (isEmpty() || other.isEmpty()) {
			return isEmpty() && other.isEmpty();
		}
		if (this instanceof Structures || other instanceof Structures) {
			return equals(other);
		}
		return byLanguage(this).equals(byLanguage(other));
	}

	/**
	 * This value with another text: of a language alternative only the default language
	 * changes, and the languages that said the same as it; an empty text clears all.
	 * @param text the new text
	 * @return the value
	 */
	default FieldValue withText(String text) {
		return of(text);
	}

	private static Map<String, List<String>> byLanguage(FieldValue value) {
		if (value instanceof Languages(Map<String, String> languages)) {
			Map<String, List<String>> texts = new HashMap<>();
			languages.forEach((language, text) -> texts.put(language, List.of(text)));
			return texts;
		}
		return Map.of(DEFAULT_LANGUAGE, value.texts());
	}

	static FieldValue of(String text) {
		return text.isBlank() ? EMPTY : new Text(text);
	}

	static FieldValue of(Collection<String> texts) {
		return new Texts(new ArrayList<>(texts));
	}

	/**
	 * A text in several languages.
	 * @param languages from language tag (RFC 3066, {@code x-default} for any) to text
	 * @return the value
	 */
	static FieldValue ofLanguages(Map<String, String> languages) {
		return new Languages(languages);
	}

	/**
	 * One text.
	 *
	 * @param text the text
	 */
	record Text(String text) implements FieldValue {

		@Override
		public List<String> texts() {
			return this.text.isBlank() ? List.of() : List.of(this.text);
		}

	}

	/**
	 * Several texts, in the order of the file; blank ones are left out.
	 *
	 * @param texts the texts
	 */
	record Texts(List<String> texts) implements FieldValue {

		public Texts {
			List<String> said = new ArrayList<>(texts.size());
			for (String text : texts) {
				if (!text.isBlank()) {
					said.add(text);
				}
			}
			texts = Collections.unmodifiableList(said);
		}

		@Override
		public String text() {
			return String.join("; ", this.texts);
		}

	}

	/**
	 * One text in several languages.
	 *
	 * @param languages from language tag to text, in the order of the file
	 */
	record Languages(Map<String, String> languages) implements FieldValue {

		public Languages {
			languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
		}

		@Override
		public String text() {
			String any = this.languages.get(DEFAULT_LANGUAGE);
			return (any != null) ? any : this.languages.values().stream().findFirst().orElse("");
		}

		@Override
		public List<String> texts() {
			return text().isBlank() ? List.of() : List.of(text());
		}

		@Override
		public List<String> allTexts() {
			return this.languages.values().stream().filter((text) -> !text.isBlank()).toList();
		}

		@Override
		public FieldValue withText(String text) {
			if (text.isBlank()) {
				return EMPTY;
			}
			String before = text();
			Map<String, String> all = new LinkedHashMap<>();
			all.put(DEFAULT_LANGUAGE, text);
			this.languages.forEach((language, old) -> all.putIfAbsent(language, old.equals(before) ? text : old));
			return new Languages(all);
		}

	}

	/**
	 * One or several structures, each flattened to the paths of its parts.
	 *
	 * @param structures for each structure, from a path such as {@code City} or
	 * {@code LocationName/en} to its text
	 */
	record Structures(List<Map<String, String>> structures) implements FieldValue {

		public Structures {
			structures = structures.stream()
				.map((parts) -> Collections.unmodifiableMap(new LinkedHashMap<>(parts)))
				.toList();
		}

		@Override
		public boolean isEmpty() {
			return this.structures.stream().allMatch((parts) -> parts.values().stream().allMatch(String::isBlank));
		}

		@Override
		public String text() {
			return String.join("; ", texts());
		}

		@Override
		public List<String> texts() {
			return this.structures.stream()
				.map((parts) -> parts.values().stream().distinct().collect(Collectors.joining(", ")))
				.filter((text) -> !text.isBlank())
				.toList();
		}

	}

}

package org.cutline.stylebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A clause of a house style: why it holds to a rule, in its own words.
 *
 * @param words the words by ISO 639-1 language code; an empty code for any language
 */
public record Clause(Map<String, String> words) {

	public Clause {
		words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
		if (words.isEmpty() || words.values().stream().anyMatch(String::isBlank)) {
			throw new IllegalArgumentException("A clause has words");
		}
	}

	/** A clause in the words of a house that writes in one language. */
	public static Clause of(String words) {
		return new Clause(Map.of("", words.strip()));
	}

	/** The words in a language, or in the first that there is. */
	public String in(Locale locale) {
		String said = this.words.get(locale.getLanguage());
		return (said != null) ? said : this.words.values().iterator().next();
	}

}

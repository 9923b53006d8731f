package org.cutline.metadata;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/**
 * The tags that name the languages of a text: BCP 47, which RFC 3066 became, and
 * {@code x-default} for any language.
 */
public final class LanguageTag {

	private LanguageTag() {
	}

	/**
	 * Reads a tag as it is written by hand.
	 * @param written such as {@code pt-br} or {@code PT_BR}
	 * @return the tag in its usual form, such as {@code pt-BR}, or empty if it is none
	 */
	public static Optional<String> read(String written) {
		String tag = written.strip().replace('_', '-');
		if (tag.equalsIgnoreCase(FieldValue.DEFAULT_LANGUAGE)) {
			return Optional.of(FieldValue.DEFAULT_LANGUAGE);
		}
		try {
			Locale locale = new Locale.Builder().setLanguageTag(tag).build();
			int letters = locale.getLanguage().length();
			return (letters == 2 || letters == 3) ? Optional.of(locale.toLanguageTag()) : Optional.empty();
		}
		catch (IllformedLocaleException ex) {
			return Optional.empty();
		}
	}

	/**
	 * What a language is called.
	 * @param tag the tag, as a file has it
	 * @param reader the language of the name
	 * @return such as {@code Portuguese (Brazil)}, or the tag itself where it names none
	 */
	public static String name(String tag, Locale reader) {
		return read(tag).map(Locale::forLanguageTag).map((locale) -> locale.getDisplayName(reader)).orElse(tag);
	}

}

package org.cutline.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of the command line, from the bundle {@code cli/messages}.
 *
 * @param locale the language they are wanted in; English where it is not there
 */
record Words(Locale locale) {

	private static final ResourceBundle.Control CONTROL = ResourceBundle.Control
		.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	/**
	 * The sentences of a language.
	 * @param tag {@code en} or {@code es}, or an empty text for the machine's language
	 */
	static Words of(String tag) {
		String language = tag.isEmpty() ? Locale.getDefault().getLanguage() : Locale.forLanguageTag(tag).getLanguage();
		return new Words(language.equals("es") ? Locale.of("es") : Locale.ENGLISH);
	}

	String say(String key, Object... arguments) {
		return new MessageFormat(bundle().getString(key), this.locale).format(arguments);
	}

	ResourceBundle bundle() {
		return ResourceBundle.getBundle("cli.messages", this.locale, CONTROL);
	}

}

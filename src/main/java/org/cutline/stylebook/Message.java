package org.cutline.stylebook;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence in the editor's language: a key of the bundle {@code stylebook/messages} and
 * its arguments.
 *
 * @param key the key, such as {@code credit.missing}
 * @param arguments what fills {0}, {1} and so on
 */
public record Message(String key, List<String> arguments) {

	private static final ResourceBundle.Control CONTROL = ResourceBundle.Control
		.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	public Message {
		arguments = List.copyOf(arguments);
	}

	public static Message of(String key, String... arguments) {
		return new Message(key, List.of(arguments));
	}

	/** The sentence in a language; English where there is no other. */
	public String in(Locale locale) {
		String pattern = ResourceBundle.getBundle("stylebook.messages", locale, CONTROL).getString(this.key);
		return new MessageFormat(pattern, locale).format(this.arguments.toArray());
	}

}

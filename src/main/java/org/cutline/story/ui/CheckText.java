package org.cutline.story.ui;

import java.util.List;

import com.vaadin.flow.i18n.I18NProvider;
import org.cutline.story.StoryCheck;

/** The sentences of a story check in the reader's language. */
final class CheckText {

	private CheckText() {
	}

	static String sentence(StoryCheck check) {
		return translate("story.check." + check.id(), check.arguments());
	}

	static String why(StoryCheck check) {
		return translate("story.check." + check.id() + ".why", check.arguments());
	}

	static String chip(StoryCheck check) {
		return translate("story.chip." + check.id(), check.arguments());
	}

	/** Numbers are given as numbers, for the texts that choose their words by them. */
	private static String translate(String key, List<String> arguments) {
		Object[] values = arguments.stream()
			.map((argument) -> argument.matches("\\d{1,6}") ? (Object) Integer.valueOf(argument) : argument)
			.toArray();
		return I18NProvider.translate(key, values);
	}

}

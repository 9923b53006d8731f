package org.cutline.vocabulary.ui;

import java.util.Locale;

import com.vaadin.flow.component.Component;
import org.cutline.vocabulary.VocabularyRefused;

/** Says in a sentence why a name or word was not taken. */
final class Refusals {

	private Refusals() {
	}

	static String sentence(Component where, VocabularyRefused refused) {
		String sentence = where
			.getTranslation("vocabulary.refused." + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
		return (refused.line() > 0) ? where.getTranslation("vocabulary.refused.line", refused.line(), sentence)
				: sentence;
	}

}

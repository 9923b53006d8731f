package org.cutline.mapping.ui;

import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.cutline.mapping.MappingOutcome;
import org.cutline.metadata.Field;

/** Says in a sentence why a change of a mapping was refused. */
final class Refusals {

	private Refusals() {
	}

	static String sentence(Component where, MappingOutcome.Refused refused) {
		String sentence = where.getTranslation(
				"mapping.refused." + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
				refused.about());
		Locale locale = UI.getCurrentOrThrow().getLocale();
		return Field.find(refused.about()).map((field) -> field.label(locale) + ": " + sentence).orElse(sentence);
	}

}

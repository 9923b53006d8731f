package org.cutline.style.ui;

import java.util.Locale;

import com.vaadin.flow.component.Component;
import org.cutline.style.StyleOutcome;
import org.cutline.style.StyleOutcome.Reason;

/** Says in a sentence why a change of a house style was refused. */
final class Refusals {

	private Refusals() {
	}

	static String sentence(Component where, StyleOutcome.Refused refused) {
		return (refused.reason() == Reason.NOT_READABLE) ? refused.sentence() : where
			.getTranslation("style.refused." + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

}

package org.cutline.desk.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.cutline.metadata.Field;
import org.cutline.style.Facts;
import org.cutline.stylebook.Fix;

/**
 * A fix and, while it is pointed at or has the focus, what it would make of the words.
 */
final class FixButton extends Div {

	private static final long serialVersionUID = 1L;

	private final Button button;

	/**
	 * Makes a button.
	 * @param text what it says
	 * @param fix the fix
	 * @param caption the caption that the fix is counted in
	 * @param apply applies it
	 */
	FixButton(String text, Fix fix, String caption, Consumer<Fix> apply) {
		addClassName("fix");
		String label = fix.label().in(getLocale());
		this.button = new Button(text, (click) -> apply.accept(fix));
		this.button.setAriaLabel(getTranslation("desk.findings.fix") + ": " + label);
		Span heading = new Span(label);
		heading.addClassName("fix-label");
		Div preview = new Div(heading, difference(fix, caption));
		preview.addClassName("fix-preview");
		preview.getElement().setAttribute("aria-hidden", "true");
		add(this.button, preview);
	}

	/** Shows the key that applies it. */
	void key(Component keys) {
		this.button.setSuffixComponent(keys);
	}

	private Component difference(Fix fix, String caption) {
		return switch (fix) {
			case Fix.TextFix text -> new DiffSnippet(caption, text.applyTo(caption));
			case Fix.FieldFix change -> {
				Field field = Facts.field(change.field());
				yield new Div(field.label(getLocale()) + ": " + change.preview(caption));
			}
		};
	}

}

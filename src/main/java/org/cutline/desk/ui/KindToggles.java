package org.cutline.desk.ui;

import java.util.EnumSet;
import java.util.Set;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.cutline.caption.Qualifier;

/** What kind of picture it is: each word of the wire on or off. */
final class KindToggles extends Div {

	private static final long serialVersionUID = 1L;

	private final Set<Qualifier.Kind> chosen = EnumSet.noneOf(Qualifier.Kind.class);

	private final transient Runnable changed;

	/**
	 * Makes the row.
	 * @param kinds those that are on
	 * @param changed told of each press
	 */
	KindToggles(Set<Qualifier.Kind> kinds, Runnable changed) {
		this.changed = changed;
		this.chosen.addAll(kinds);
		addClassName("kind-toggles");
		Span label = new Span(getTranslation("desk.part.kinds"));
		label.addClassName("label");
		add(label);
		getElement().setAttribute("role", "group");
		getElement().setAttribute("aria-label", label.getText());
		for (Qualifier.Kind kind : Qualifier.Kind.values()) {
			NativeButton toggle = new NativeButton(kind.word());
			toggle.addClassName("chip");
			toggle.addClickListener((click) -> press(kind, toggle));
			show(kind, toggle);
			add(toggle);
		}
	}

	Set<Qualifier.Kind> chosen() {
		return Set.copyOf(this.chosen);
	}

	private void press(Qualifier.Kind kind, NativeButton toggle) {
		if (!this.chosen.remove(kind)) {
			this.chosen.add(kind);
		}
		show(kind, toggle);
		this.changed.run();
	}

	private void show(Qualifier.Kind kind, NativeButton toggle) {
		toggle.getElement().setAttribute("aria-pressed", Boolean.toString(this.chosen.contains(kind)));
	}

}

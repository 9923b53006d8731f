package org.cutline.desk.ui;

import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;

/** A small form that is shown in a {@link FormPopover}. */
abstract class PopoverForm extends Div {

	private static final long serialVersionUID = 1L;

	private final String title;

	/**
	 * Makes a form.
	 * @param title what it asks, in the reader's language
	 */
	PopoverForm(String title) {
		this.title = title;
		addClassName("part-form");
		add(new H3(title));
	}

	String title() {
		return this.title;
	}

	/** What the button says that settles it. */
	abstract String applyText();

	/**
	 * Does what the form asks.
	 * @return false to leave the form open
	 */
	abstract boolean apply();

	/**
	 * Whether there is a button that takes the thing out as a whole.
	 * @return false for what can only change
	 */
	boolean removable() {
		return false;
	}

	/** Takes the thing out. */
	void remove() {
	}

	/** Leads to the first field. */
	void focusFirst() {
		fields(this).filter(Focusable.class::isInstance)
			.findFirst()
			.ifPresent((field) -> ((Focusable<?>) field).focus());
	}

	private static Stream<Component> fields(Component parent) {
		return parent.getChildren().flatMap((child) -> (child instanceof Div row) ? fields(row) : Stream.of(child));
	}

	/** Puts fields side by side. */
	static Div row(Component... fields) {
		Div row = new Div(fields);
		row.addClassName("part-row");
		return row;
	}

}

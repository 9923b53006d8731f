package org.cutline.desk.ui;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.cutline.stylebook.TextEdit;

/** What is asked in the popover of a chip. */
abstract class PartForm extends Div {

	private static final long serialVersionUID = 1L;

	private final String title;

	/**
	 * Makes a form.
	 * @param title what is edited, in the reader's language
	 */
	PartForm(String title) {
		this.title = title;
		addClassName("part-form");
		add(new H3(title));
	}

	String title() {
		return this.title;
	}

	/** The edits that make the caption say what the form says. */
	abstract List<TextEdit> edits();

	/**
	 * Whether the part may be taken out as a whole.
	 * @return false for parts that only change
	 */
	boolean removable() {
		return false;
	}

	/** The edits that take the part out. */
	List<TextEdit> removal() {
		return List.of();
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

package org.cutline.desk.ui;

import java.util.List;
import java.util.function.Consumer;

import org.cutline.stylebook.TextEdit;

/** The form of a part of the caption. */
abstract class PartForm extends PopoverForm {

	private static final long serialVersionUID = 1L;

	private transient Consumer<List<TextEdit>> writer = (edits) -> {
	};

	/**
	 * Makes a form.
	 * @param title what is edited, in the reader's language
	 */
	PartForm(String title) {
		super(title);
	}

	/** Says where edits go. */
	void writeTo(Consumer<List<TextEdit>> newWriter) {
		this.writer = newWriter;
	}

	/** The edits that make the caption say what the form says. */
	abstract List<TextEdit> edits();

	/** The edits that take the part out; none for a part that only changes. */
	List<TextEdit> removal() {
		return List.of();
	}

	@Override
	String applyText() {
		return getTranslation("desk.part.apply");
	}

	@Override
	boolean apply() {
		write(edits());
		return true;
	}

	@Override
	void remove() {
		write(removal());
	}

	private void write(List<TextEdit> edits) {
		if (!edits.isEmpty()) {
			this.writer.accept(edits);
		}
	}

}

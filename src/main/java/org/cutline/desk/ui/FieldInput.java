package org.cutline.desk.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.TermList;

/** Where the value of a field is typed or chosen. */
interface FieldInput {

	/**
	 * The input that fits a field: a list of terms where there is one, else a text.
	 * @param field the field
	 * @param mayEdit false to show only
	 * @param typed told what was typed or chosen, as {@link FieldText} reads it
	 * @return the input
	 */
	static FieldInput of(Field field, boolean mayEdit, Consumer<String> typed) {
		return TermList.of(field)
			.filter((list) -> !field.kind().isList())
			.<FieldInput>map((list) -> new TermsInput(field, list, mayEdit, typed))
			.orElseGet(() -> new WordsInput(field, mayEdit, typed));
	}

	/** The component to put on the screen. */
	Component component();

	/** Shows a value; one that is being typed is left alone. */
	void show(FieldValue value);

	/** Leads to it. */
	void enter();

}

package org.cutline.desk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Div;
import org.cutline.metadata.Field;
import org.cutline.photo.PhotoFields;

/** The fields that a desk edits daily, each with the block that it came from. */
final class FieldsPanel extends Div {

	private static final long serialVersionUID = 1L;

	private final List<FieldRow> rows = new ArrayList<>();

	FieldsPanel(boolean mayEdit, BiConsumer<Field, String> typed, Consumer<Field> repeat) {
		addClassName("fields-panel");
		for (Field field : Field.form()) {
			if (field != Field.DESCRIPTION) {
				FieldRow row = new FieldRow(field, mayEdit, typed, repeat);
				this.rows.add(row);
				add(row);
			}
		}
	}

	void show(PhotoFields fields) {
		this.rows.forEach((row) -> row.show(fields));
	}

}

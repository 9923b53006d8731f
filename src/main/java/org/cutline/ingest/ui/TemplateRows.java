package org.cutline.ingest.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldMove;

/** The template of a source: a row for each field, and its text. */
final class TemplateRows extends Div {

	private static final long serialVersionUID = 1L;

	private final Div rows = new Div();

	private final List<Row> all = new ArrayList<>();

	TemplateRows() {
		addClassName("template-rows");
		Button more = new Button(getTranslation("ingest.source.template.add"), (click) -> {
			Row row = new Row();
			addRow(row);
			row.field.focus();
		});
		more.addThemeVariants(ButtonVariant.SMALL);
		add(this.rows, more);
	}

	void show(Map<Field, String> texts) {
		this.all.clear();
		this.rows.removeAll();
		texts.forEach((field, text) -> {
			Row row = new Row();
			row.field.setValue(field);
			row.text.setValue(text);
			addRow(row);
		});
	}

	/** The texts by field; of two rows with one field the last counts. */
	Map<Field, String> texts() {
		Map<Field, String> texts = new LinkedHashMap<>();
		for (Row row : this.all) {
			row.text.setInvalid(false);
			Field field = row.field.getValue();
			if (field != null) {
				texts.put(field, row.text.getValue());
			}
		}
		return texts;
	}

	/** Says what is wrong with a field's text, or with all. */
	void complain(String fieldId, String sentence) {
		this.all.stream()
			.filter((row) -> fieldId.isEmpty()
					|| (row.field.getValue() != null && row.field.getValue().id().equals(fieldId)))
			.forEach((row) -> {
				row.text.setErrorMessage(sentence);
				row.text.setInvalid(true);
			});
	}

	private void addRow(Row row) {
		this.all.add(row);
		this.rows.add(row);
	}

	/** One field and its text. */
	private final class Row extends Div {

		private static final long serialVersionUID = 1L;

		private final ComboBox<Field> field = new ComboBox<>();

		private final TextField text = new TextField();

		Row() {
			addClassName("template-row");
			this.field.setItems(Field.all().stream().filter(FieldMove::mayTake).toList());
			this.field.setItemLabelGenerator((each) -> each.label(getLocale()));
			this.field.setAriaLabel(TemplateRows.this.getTranslation("ingest.source.template.field"));
			this.field.setPlaceholder(TemplateRows.this.getTranslation("ingest.source.template.field"));
			this.text.setAriaLabel(TemplateRows.this.getTranslation("ingest.source.template.text"));
			this.text.setPlaceholder(TemplateRows.this.getTranslation("ingest.source.template.text"));
			Button remove = new Button("×", (click) -> {
				TemplateRows.this.all.remove(this);
				TemplateRows.this.rows.remove(this);
			});
			remove.addThemeVariants(ButtonVariant.TERTIARY);
			remove.setAriaLabel(TemplateRows.this.getTranslation("ingest.source.template.remove"));
			add(this.field, this.text, remove);
		}

	}

}

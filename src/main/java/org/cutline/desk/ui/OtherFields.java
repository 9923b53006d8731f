package org.cutline.desk.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import org.cutline.metadata.Field;
import org.cutline.metadata.Field.Kind;
import org.cutline.photo.PhotoFields;
import org.jspecify.annotations.Nullable;

/** Fields that are not on the form: those the file fills, and any that somebody adds. */
final class OtherFields extends Div {

	private static final long serialVersionUID = 1L;

	private final transient FieldDesk desk;

	private final FieldSection section = new FieldSection("other", getTranslation("desk.fields.other"));

	private final ComboBox<Field> add = new ComboBox<>();

	private final transient Map<Field, FieldRow> rows = new LinkedHashMap<>();

	private transient @Nullable PhotoFields shown;

	OtherFields(FieldDesk desk) {
		this.desk = desk;
		this.add.setPlaceholder(getTranslation("desk.fields.add"));
		this.add.setAriaLabel(getTranslation("desk.fields.add"));
		this.add.setItemLabelGenerator((field) -> field.label(getLocale()));
		this.add.addClassName("add-field");
		this.add.setVisible(desk.mayEdit());
		this.add.addValueChangeListener((change) -> {
			if (change.getValue() != null) {
				add(change.getValue());
			}
		});
		offer();
		add(this.section, this.add);
	}

	private void add(Field field) {
		this.add.clear();
		FieldRow row = row(field);
		if (this.shown != null) {
			row.show(this.shown);
		}
		this.section.setVisible(true);
		this.section.setOpen(true);
		row.focus();
	}

	private FieldRow row(Field field) {
		FieldRow known = this.rows.get(field);
		if (known == null) {
			known = (field.kind() == Kind.STRUCTURE) ? new StructureRow(field, this.desk)
					: new InputRow(field, this.desk);
			this.rows.put(field, known);
			this.section.addRow(known);
			offer();
		}
		return known;
	}

	private void offer() {
		List<Field> form = Field.form();
		this.add.setItems(Field.all()
			.stream()
			.filter((field) -> field.isEditable() && !form.contains(field) && !this.rows.containsKey(field))
			.toList());
	}

	void show(PhotoFields fields) {
		this.shown = fields;
		List<Field> form = Field.form();
		Field.all()
			.stream()
			.filter((field) -> !form.contains(field))
			.filter((field) -> !fields.value(field).isEmpty() || fields.edited(field))
			.forEach(this::row);
		this.section.show(fields);
		this.section.setVisible(!this.rows.isEmpty());
	}

	int find(String words) {
		int found = this.section.find(words);
		this.section.setVisible(found > 0);
		return found;
	}

}

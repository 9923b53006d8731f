package org.cutline.desk.ui;

import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.photo.FileField;
import org.cutline.photo.PhotoFields;

/** One field of the form: label, source, value, and what is wrong with its length. */
final class FieldRow extends Div {

	private static final long serialVersionUID = 1L;

	/** Ctrl+' is pressed. */
	static final String REPEAT = "event.key === \"'\" && (event.ctrlKey || event.metaKey)";

	private final transient Field field;

	private final TextArea input = new TextArea();

	private final Span source = new Span();

	private final Span note = new Span();

	FieldRow(Field field, boolean mayEdit, BiConsumer<Field, String> typed, Consumer<Field> repeat) {
		this.field = field;
		addClassName("field-row");
		String label = field.label(getLocale());
		this.input.setLabel(label);
		this.input.setId("field-" + field.id());
		this.input.setMinRows(1);
		this.input.setMaxRows(6);
		this.input.setReadOnly(!mayEdit);
		this.input.setValueChangeMode(ValueChangeMode.LAZY);
		this.input.setValueChangeTimeout(250);
		this.input.addClassName("field-input");
		if (field.kind().isList()) {
			this.input.setTooltipText(getTranslation("desk.fields.list"));
		}
		this.source.addClassName("field-source");
		this.note.addClassName("field-note");
		this.input.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				typed.accept(field, change.getValue());
			}
		});
		if (mayEdit) {
			this.input.getElement()
				.addEventListener("keydown", (key) -> repeat.accept(field))
				.setFilter(REPEAT)
				.preventDefault();
		}
		add(this.input, this.source, this.note);
	}

	/** Shows the field as it stands; a value that is being typed is left alone. */
	void show(PhotoFields fields) {
		String text = FieldText.of(fields.value(this.field));
		boolean sameValue = FieldText.value(this.field, this.input.getValue(), fields.value(this.field))
			.texts()
			.equals(fields.value(this.field).texts());
		if (!sameValue) {
			this.input.setValue(text);
		}
		this.source.setText(FieldSource.of(fields, this.field, this));
		boolean conflict = !fields.edited(this.field) && fields.said(this.field).map(FileField::conflict).orElse(false);
		this.source.setClassName("conflict", conflict);
		this.note.setText(conflict ? getTranslation("desk.fields.conflict") : tooLong(fields.value(this.field)));
	}

	private String tooLong(FieldValue value) {
		if (this.field.kind() == Field.Kind.DATE) {
			return "";
		}
		int longest = value.texts()
			.stream()
			.mapToInt((text) -> text.getBytes(StandardCharsets.UTF_8).length)
			.max()
			.orElse(0);
		return this.field.iim()
			.filter((home) -> home.maxOctets() > 0 && longest > home.maxOctets())
			.map((home) -> getTranslation("desk.fields.cut", longest, home.maxOctets()))
			.orElse("");
	}

}

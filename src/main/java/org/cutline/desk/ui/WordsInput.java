package org.cutline.desk.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;

/** A field of free text. */
final class WordsInput extends TextArea implements FieldInput {

	private static final long serialVersionUID = 1L;

	private final transient Field field;

	WordsInput(Field field, boolean mayEdit, Consumer<String> typed) {
		this.field = field;
		setLabel(field.label(getLocale()));
		setId("field-" + field.id());
		addClassName("field-input");
		setMinRows(1);
		setMaxRows(6);
		setReadOnly(!mayEdit);
		setValueChangeMode(ValueChangeMode.LAZY);
		setValueChangeTimeout(250);
		if (field.kind().isList()) {
			setTooltipText(getTranslation("desk.fields.list"));
		}
		addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				typed.accept(change.getValue());
			}
		});
	}

	@Override
	public TextArea component() {
		return this;
	}

	@Override
	public void enter() {
		focus();
	}

	@Override
	public void show(FieldValue value) {
		if (!FieldText.value(this.field, getValue(), value).saysSame(value)) {
			setValue(FieldText.of(value));
		}
	}

}

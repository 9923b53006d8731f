package org.cutline.desk.ui;

import java.util.LinkedHashMap;
import java.util.Map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.photo.PhotoFields;

/** Every damaged text of a photo with its repair, accepted all at once. */
final class RepairAllForm extends PopoverForm {

	private static final long serialVersionUID = 1L;

	private final transient Map<Field, FieldValue> repaired;

	private final transient FieldDesk desk;

	/**
	 * Makes the form.
	 * @param fields the fields as they stand
	 * @param desk what repairs them
	 */
	RepairAllForm(PhotoFields fields, FieldDesk desk) {
		super(I18NProvider.translate("desk.repair.title"));
		this.repaired = repaired(fields);
		this.desk = desk;
		Div list = new Div();
		list.addClassName("repair-list");
		list.getElement().setAttribute("tabindex", "0");
		this.repaired.forEach((field, value) -> {
			Span label = new Span(field.label(getLocale()));
			label.addClassName("field-label");
			list.add(label, new DiffSnippet(FieldText.whole(fields.value(field)), FieldText.whole(value)));
		});
		add(list);
	}

	/**
	 * The repaired values of the fields that look damaged.
	 * @param fields the fields as they stand
	 * @return from field to the value as it was meant
	 */
	static Map<Field, FieldValue> repaired(PhotoFields fields) {
		Map<Field, FieldValue> repaired = new LinkedHashMap<>();
		for (Field field : Field.all()) {
			FieldValue value = fields.value(field);
			if (field.isEditable() && !value.isEmpty()) {
				RepairNotice.found(value).ifPresent((repair) -> repaired.put(field, repair.in(value)));
			}
		}
		return repaired;
	}

	@Override
	String applyText() {
		return getTranslation("desk.repair.all", this.repaired.size());
	}

	@Override
	boolean apply() {
		this.desk.change(this.repaired);
		return true;
	}

	@Override
	void focusFirst() {
		getChildren().flatMap((child) -> child.getChildren())
			.filter(Button.class::isInstance)
			.map(Button.class::cast)
			.reduce((one, other) -> other)
			.ifPresent(Button::focus);
	}

}

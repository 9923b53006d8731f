package org.cutline.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.photo.PhotoFields;

/**
 * Says what the file has in a field that is shown cleaned, and takes the cleaning back:
 * the file's own value is written as an edit.
 */
final class CleanedNotice extends Div {

	private static final long serialVersionUID = 1L;

	private final transient Field field;

	private final Span words = new Span();

	private transient FieldValue said = FieldValue.EMPTY;

	/**
	 * Makes a notice, which is not seen until the field is shown cleaned.
	 * @param field the field
	 * @param desk what takes the cleaning back
	 * @param undone told when it was
	 */
	CleanedNotice(Field field, FieldDesk desk, Runnable undone) {
		this.field = field;
		addClassNames("field-offer", "cleaned-notice");
		setVisible(false);
		add(this.words);
		if (desk.mayEdit()) {
			Button undo = new Button(getTranslation("desk.cleaned.undo"), (click) -> {
				desk.change(field, this.said);
				undone.run();
			});
			undo.setAriaLabel(getTranslation("desk.cleaned.undo-of", field.label(getLocale())));
			undo.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
			add(undo);
		}
	}

	void show(PhotoFields fields) {
		FieldValue before = fields.uncleaned().get(this.field);
		setVisible(before != null);
		if (before != null) {
			this.said = before;
			this.words.setText(before.isEmpty() ? getTranslation("desk.cleaned.nothing")
					: getTranslation("desk.cleaned.file", FieldText.whole(before)));
		}
	}

}

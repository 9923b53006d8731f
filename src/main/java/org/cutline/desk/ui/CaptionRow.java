package org.cutline.desk.ui;

import com.vaadin.flow.component.html.Span;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.photo.PhotoFields;

/**
 * What the Fields tab says of the caption, which is written beside it: where it comes
 * from and how it reads in other languages.
 */
final class CaptionRow extends FieldRow {

	private static final long serialVersionUID = 1L;

	private final LanguageLines languages;

	private final CleanedNotice cleaned;

	private final Span none = new Span(getTranslation("desk.languages.none"));

	CaptionRow(FieldDesk desk) {
		super(Field.DESCRIPTION, desk);
		Span label = new Span(getTranslation("desk.languages.of-caption"));
		label.addClassName("field-label");
		this.languages = new LanguageLines(Field.DESCRIPTION, desk);
		this.languages.button().ifPresent(head()::addDeed);
		this.none.addClassName("field-none");
		this.cleaned = new CleanedNotice(Field.DESCRIPTION, desk, this::focus);
		add(label, head(), this.cleaned, this.languages, this.none);
		addClassName("shown-row");
	}

	@Override
	void showValue(PhotoFields fields) {
		FieldValue value = fields.value(Field.DESCRIPTION);
		this.languages.show(value);
		this.cleaned.show(fields);
		this.none.setVisible(LanguageLines.others(value).isEmpty());
	}

	@Override
	void focus() {
		this.languages.button().ifPresent((button) -> button.focus());
	}

}

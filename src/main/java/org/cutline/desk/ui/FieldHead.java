package org.cutline.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.cutline.metadata.Field;
import org.cutline.photo.FileField;
import org.cutline.photo.PhotoFields;
import org.cutline.shell.DeskIcon;

/**
 * Where the value of a field comes from, at the corner of its row: the blocks that say
 * it, a button that shows them all where they disagree, and the way back to the file for
 * an edited one.
 */
final class FieldHead extends Div {

	private static final long serialVersionUID = 1L;

	private final transient Field field;

	private final Span source = new Span();

	private final NativeButton disagree = new NativeButton();

	private final NativeButton back = new NativeButton();

	/**
	 * Makes the corner of a row.
	 * @param field the field
	 * @param desk what the row does
	 * @param toValue leads to the value when the button that was pressed goes away
	 */
	FieldHead(Field field, FieldDesk desk, Runnable toValue) {
		this.field = field;
		addClassName("field-head");
		this.source.addClassName("field-source");
		this.disagree.addClassNames("field-source", "conflict");
		this.disagree.addClickListener((click) -> new SourcesPopover(this.disagree, field, desk, toValue).open());
		this.back.add(new DeskIcon("undo"));
		this.back.addClassName("field-deed");
		this.back.addClickListener((click) -> {
			desk.revert(field);
			toValue.run();
		});
		this.back.setEnabled(desk.mayEdit());
		add(this.source, this.disagree, this.back);
	}

	/** Puts another deed before the source. */
	void addDeed(NativeButton deed) {
		deed.addClassName("field-deed");
		addComponentAsFirst(deed);
	}

	void show(PhotoFields fields) {
		String from = FieldSource.of(fields, this.field, this);
		boolean conflict = conflict(fields, this.field);
		this.source.setText(from);
		this.source.setTitle(from);
		this.source.setVisible(!conflict);
		this.disagree.setText(from + " ≠");
		this.disagree.setAriaLabel(getTranslation("desk.fields.disagree", this.field.label(getLocale()), from));
		this.disagree.setTitle(getTranslation("desk.fields.disagree-why"));
		this.disagree.setVisible(conflict);
		boolean cleaned = fields.said(this.field).filter((said) -> said.cleaned() != null).isPresent();
		this.back.setTitle(getTranslation(cleaned ? "desk.cleaned.back" : "desk.fields.back"));
		this.back.setAriaLabel(getTranslation(cleaned ? "desk.cleaned.back-of" : "desk.fields.back-of",
				this.field.label(getLocale())));
		this.back.setVisible(fields.edited(this.field) && this.back.isEnabled());
	}

	/** Whether the blocks disagree and no editor has decided. */
	static boolean conflict(PhotoFields fields, Field field) {
		return !fields.edited(field) && fields.said(field).map(FileField::conflict).orElse(false);
	}

}

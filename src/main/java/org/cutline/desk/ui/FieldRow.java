package org.cutline.desk.ui;

import java.util.Locale;

import com.vaadin.flow.component.html.Div;
import org.cutline.metadata.Field;
import org.cutline.photo.PhotoFields;

/** One field in the Fields tab: its source at the corner, its value below. */
abstract class FieldRow extends Div {

	private static final long serialVersionUID = 1L;

	/** Ctrl+' is pressed. */
	static final String REPEAT = "event.key === \"'\" && (event.ctrlKey || event.metaKey)";

	private final transient Field field;

	private final FieldHead head;

	private final String names;

	private String words = "";

	private boolean conflict;

	/**
	 * Makes a row.
	 * @param field the field
	 * @param desk what the row does
	 */
	FieldRow(Field field, FieldDesk desk) {
		this.field = field;
		this.head = new FieldHead(field, desk, this::focus);
		addClassName("field-row");
		this.names = (field.label(getLocale()) + ' ' + field.id() + ' ' + String.join(" ", field.otherNames()) + ' '
				+ field.xmp().map(Object::toString).orElse("") + ' ' + field.iim().map(Object::toString).orElse(""))
			.toLowerCase(Locale.ROOT);
	}

	final Field field() {
		return this.field;
	}

	final FieldHead head() {
		return this.head;
	}

	/** Shows the field as it stands. */
	final void show(PhotoFields fields) {
		this.head.show(fields);
		this.conflict = FieldHead.conflict(fields, this.field);
		this.words = FieldText.whole(fields.value(this.field)).toLowerCase(Locale.ROOT);
		showValue(fields);
	}

	abstract void showValue(PhotoFields fields);

	/** Whether its blocks disagree. */
	final boolean isInConflict() {
		return this.conflict;
	}

	/**
	 * Whether it is meant by words that somebody looks for.
	 * @param wanted in small letters; part of a name, of an address or of the value
	 * @return true to show it
	 */
	final boolean matches(String wanted) {
		return this.names.contains(wanted) || this.words.contains(wanted);
	}

	/** Leads to its value. */
	abstract void focus();

}

package org.cutline.desk.ui;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.photo.PhotoFields;
import org.cutline.photo.PhotoView;

/**
 * One editor at work on one photo: the photo as it was opened and the fields changed
 * since. Knows nothing of the screen.
 */
final class EditSession {

	private PhotoView base;

	private final Map<Field, FieldValue> changes = new LinkedHashMap<>();

	/** Values chosen as a whole; words typed after that keep their other languages. */
	private final Map<Field, FieldValue> chosen = new HashMap<>();

	EditSession(PhotoView base) {
		this.base = base;
	}

	PhotoView base() {
		return this.base;
	}

	/** The fields as they stand on the screen. */
	PhotoFields fields() {
		return this.base.fields().with(this.changes);
	}

	/** The fields that differ from what was opened, in the order they were changed. */
	Map<Field, FieldValue> changes() {
		return Collections.unmodifiableMap(this.changes);
	}

	boolean isDirty() {
		return !this.changes.isEmpty();
	}

	/**
	 * Changes a field by what was typed.
	 * @param field the field
	 * @param typed the text; values of a list are parted by semicolons
	 */
	void type(Field field, String typed) {
		FieldValue before = this.chosen.getOrDefault(field, this.base.fields().value(field));
		put(field, FieldText.value(field, typed, before));
	}

	/**
	 * Changes a field to a value, with all its languages.
	 * @param field the field
	 * @param value the value
	 */
	void change(Field field, FieldValue value) {
		this.chosen.put(field, value);
		put(field, value);
	}

	/**
	 * Takes a field back to what the file says.
	 * @param field the field
	 */
	void revert(Field field) {
		change(field, this.base.fields().fileValue(field));
	}

	private void put(Field field, FieldValue value) {
		if (value.saysSame(this.base.fields().value(field))) {
			this.changes.remove(field);
		}
		else {
			this.changes.put(field, value);
		}
	}

	/** Takes a draft up. */
	void resume(Map<Field, FieldValue> draft) {
		draft.forEach(this::change);
	}

	/** Goes on from another edition of the photo with nothing changed. */
	void restart(PhotoView newBase) {
		this.base = newBase;
		this.changes.clear();
		this.chosen.clear();
	}

}

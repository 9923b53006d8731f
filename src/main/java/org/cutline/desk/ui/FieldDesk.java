package org.cutline.desk.ui;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.FileMetadata;

/** What the rows of the Fields tab do to the photo that is open. */
interface FieldDesk {

	/** Whether the reader may write. */
	boolean mayEdit();

	/**
	 * Words were typed into a field.
	 * @param field the field
	 * @param text as {@link FieldText} reads it
	 */
	void type(Field field, String text);

	/**
	 * Fields get values, each with all its languages.
	 * @param values the new values
	 */
	void change(Map<Field, FieldValue> values);

	default void change(Field field, FieldValue value) {
		change(Map.of(field, value));
	}

	/** Takes a field back to what the file says. */
	void revert(Field field);

	/** Writes into a field what the photo before has in it. */
	void repeat(Field field);

	/**
	 * What the file says with all its sources; read when it is first asked for.
	 * @return empty if the file cannot be read just now
	 */
	Optional<FileMetadata> reading();

	/**
	 * Shows a field in all blocks side by side.
	 * @return the way there, or empty where there is none
	 */
	default Optional<Consumer<Field>> compare() {
		return Optional.empty();
	}

}

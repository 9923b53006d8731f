package org.cutline.photo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a photo: what the file said, never overwritten, and the newsroom's sparse
 * edits over it. An edit that is empty clears a field; a field without an edit shows what
 * the file says, read as its sender means it and cleaned.
 *
 * @param file what the file said; a field that a mapping took from another one tells so,
 * and one that was cleaned
 * @param edits what the newsroom changed
 */
public record PhotoFields(Map<Field, FileField> file, Map<Field, FieldValue> edits) {

	static PhotoFields of(Map<Field, FileField> said, @Nullable PhotoMapping mapping, PhotoCleaning cleaning,
			Map<Field, FieldValue> edits) {
		return new PhotoFields(cleaning.clean((mapping != null) ? mapping.read(said) : said), edits);
	}

	public PhotoFields {
		file = Collections.unmodifiableMap(new LinkedHashMap<>(file));
		edits = Collections.unmodifiableMap(new LinkedHashMap<>(edits));
	}

	/**
	 * The value that counts.
	 * @param field the field
	 * @return the edit if there is one, else what the file says, else
	 * {@link FieldValue#EMPTY}
	 */
	public FieldValue value(Field field) {
		FieldValue edit = this.edits.get(field);
		return (edit != null) ? edit : fileValue(field);
	}

	/**
	 * The value that counts, as one text.
	 * @param field the field
	 * @return the text, empty if there is none
	 */
	public String text(Field field) {
		return value(field).text();
	}

	/**
	 * What the file says.
	 * @param field the field
	 * @return its value, {@link FieldValue#EMPTY} if it has none
	 */
	public FieldValue fileValue(Field field) {
		FileField said = this.file.get(field);
		return (said != null) ? said.value() : FieldValue.EMPTY;
	}

	/**
	 * Where the file's value comes from.
	 * @param field the field
	 * @return the file's side of it, or empty if the file does not have it
	 */
	public Optional<FileField> said(Field field) {
		return Optional.ofNullable(this.file.get(field));
	}

	/**
	 * The fields that are read otherwise than the file has them, by a mapping or cleaned;
	 * a copy that goes out has to be told of them.
	 * @return their values, empty ones for those that were cleared
	 */
	public Map<Field, FieldValue> readOtherwise() {
		Map<Field, FieldValue> otherwise = new LinkedHashMap<>();
		this.file.forEach((field, said) -> {
			if (said.mapped() != null || said.cleaned() != null) {
				otherwise.put(field, said.value());
			}
		});
		return otherwise;
	}

	/**
	 * What the file says in the fields that show it cleaned; written as edits, they take
	 * the cleaning back.
	 * @return from field to its value before any cleaner
	 */
	public Map<Field, FieldValue> uncleaned() {
		Map<Field, FieldValue> before = new LinkedHashMap<>();
		this.file.forEach((field, said) -> {
			CleanedFrom cleaned = said.cleaned();
			if (cleaned != null && !edited(field)) {
				before.put(field, cleaned.said());
			}
		});
		return before;
	}

	/**
	 * Whether the newsroom changed a field.
	 * @param field the field
	 * @return false if it shows what the file says
	 */
	public boolean edited(Field field) {
		return this.edits.containsKey(field);
	}

	/**
	 * The fields whose blocks disagree and that the newsroom has not written itself.
	 * @return the fields, in the order of the file
	 */
	public List<Field> openConflicts() {
		return this.file.entrySet()
			.stream()
			.filter((said) -> said.getValue().conflict() && !edited(said.getKey()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/**
	 * These fields with new edits laid over the old ones. An edit that says what the file
	 * says, in every language, is no edit: it takes the field back to the file.
	 * @param changes the new edits
	 * @return the fields after them
	 */
	public PhotoFields with(Map<Field, FieldValue> changes) {
		Map<Field, FieldValue> after = new LinkedHashMap<>(this.edits);
		changes.forEach((field, value) -> {
			if (value.saysSame(fileValue(field))) {
				after.remove(field);
			}
			else {
				after.put(field, value);
			}
		});
		return new PhotoFields(this.file, after);
	}

}

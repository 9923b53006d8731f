package org.cutline.metadata;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an editor changes: fields with new values. A field with an empty value is cleared;
 * a field that is not here stays what the file says, reconciled.
 *
 * @param values the new values
 */
public record MetadataEdits(Map<Field, FieldValue> values) {

	private static final MetadataEdits NONE = new MetadataEdits(Map.of());

	public MetadataEdits {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	public static MetadataEdits none() {
		return NONE;
	}

	public MetadataEdits with(Field field, FieldValue value) {
		Map<Field, FieldValue> changed = new LinkedHashMap<>(this.values);
		changed.put(field, value);
		return new MetadataEdits(changed);
	}

	public MetadataEdits with(Field field, String text) {
		return with(field, FieldValue.of(text));
	}

	public MetadataEdits clearing(Field field) {
		return with(field, FieldValue.EMPTY);
	}

	/**
	 * Why these edits cannot be written into any file.
	 * @return the refusal, or empty
	 */
	Optional<WriteOutcome.NotWritable> refusal() {
		for (Field field : this.values.keySet()) {
			if (field.kind() == Field.Kind.STRUCTURE) {
				return Optional.of(new WriteOutcome.NotWritable("write.structure",
						"The field " + field + " holds structures, which are kept, but cannot be edited."));
			}
			if (field.keeping() == Field.Keeping.READ_ONLY) {
				return Optional.of(new WriteOutcome.NotWritable("write.read-only",
						"The field " + field + " belongs to the sender and is not edited."));
			}
		}
		return Optional.empty();
	}

}

package org.cutline.metadata;

import java.util.List;

/**
 * What a mapping made of a field.
 *
 * @param value what it says now, {@link FieldValue#EMPTY} if it was cleared
 * @param said what the file says in this field
 * @param origin where the value comes from
 * @param from the fields it was taken from; none for a fixed text or a cleared field
 */
public record MappedValue(FieldValue value, FieldValue said, Origin origin, List<Field> from) {

	public MappedValue {
		from = List.copyOf(from);
	}

	/** Where a mapped value can come from. */
	public enum Origin {

		/** Other fields of the file. */
		FIELDS,

		/** The mapping's own text. */
		TEXT,

		/** Nowhere: the mapping does not believe the file here. */
		CLEARED

	}

}

package org.cutline.photo;

import java.util.List;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.MappedValue;

/**
 * Tells that a value of the file is shown in another field than the file has it in.
 *
 * @param mapping the mapping that does it
 * @param origin whether it is taken from fields, from the mapping's own text, or cleared
 * @param from the fields of the file it is taken from; none for the other origins
 * @param said what the file itself says in the field, {@link FieldValue#EMPTY} if it does
 * not
 */
public record MappedFrom(PhotoMapping mapping, MappedValue.Origin origin, List<Field> from, FieldValue said) {

	public MappedFrom {
		from = List.copyOf(from);
	}

}

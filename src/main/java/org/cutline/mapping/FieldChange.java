package org.cutline.mapping;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;

/**
 * What a mapping would change of one field of a photo.
 *
 * @param field the field
 * @param before what is read in it now
 * @param after what would be read in it
 */
public record FieldChange(Field field, FieldValue before, FieldValue after) {
}

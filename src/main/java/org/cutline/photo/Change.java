package org.cutline.photo;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;

/**
 * What a cleaner made of one field when a photo arrived.
 *
 * @param field the field
 * @param before what was read in it, {@link FieldValue#EMPTY} if nothing was
 * @param after what it says cleaned, {@link FieldValue#EMPTY} if it was emptied
 * @param reason the id of the cleaner, or {@link PhotoSource#REASON}, such as
 * {@code copyright-sign}; its words are under {@code cleanup.step.*}
 */
public record Change(Field field, FieldValue before, FieldValue after, String reason) {
}

package org.cutline.desk;

import java.time.Instant;
import java.util.Map;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;

/**
 * What somebody typed and has not saved.
 *
 * @param baseEdition the edition they started from
 * @param edits the fields they changed
 * @param savedAt when the draft was kept
 */
public record Draft(int baseEdition, Map<Field, FieldValue> edits, Instant savedAt) {
}

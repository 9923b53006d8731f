package org.cutline.photo;

import java.util.List;
import java.util.Map;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;

/**
 * Proposes how the fields of a file read when the usual slips are taken out of them.
 * Asked when a photo arrives and when its file is read with another mapping.
 */
@FunctionalInterface
public interface FieldCleaner {

	/**
	 * Looks at a file.
	 * @param read what it says, read as its sender means it
	 * @return the changes in the order they were made; a later one of a field starts from
	 * the earlier one
	 */
	List<Change> changes(Map<Field, FieldValue> read);

}

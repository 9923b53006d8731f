package org.cutline.photo;

import java.util.List;

import org.cutline.metadata.FieldValue;

/**
 * Tells that a field is shown cleaned.
 *
 * @param said what the file says in it, read as its sender means it;
 * {@link FieldValue#EMPTY} if nothing
 * @param reasons the ids of the cleaners that changed it, in their order
 */
public record CleanedFrom(FieldValue said, List<String> reasons) {

	public CleanedFrom {
		reasons = List.copyOf(reasons);
	}

}

package org.cutline.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cutline.metadata.Field;
import org.cutline.photo.PhotoId;

/**
 * What a mapping would change in past photos.
 *
 * @param looked how many photos were looked at to find its own
 * @param matched how many of them it would read, or its live version reads
 * @param changes the photos that would be read otherwise, the last arrival first
 */
public record MappingTrialResult(int looked, int matched, List<Changed> changes) {

	public MappingTrialResult {
		changes = List.copyOf(changes);
	}

	/**
	 * How many photos would change, by field.
	 * @return only fields that change at all, in the order they were met
	 */
	public Map<Field, Integer> byField() {
		Map<Field, Integer> counts = new LinkedHashMap<>();
		this.changes
			.forEach((photo) -> photo.fields().forEach((change) -> counts.merge(change.field(), 1, Integer::sum)));
		return counts;
	}

	/**
	 * A photo that would be read otherwise.
	 *
	 * @param photo the photo
	 * @param fields what would change of it, never none
	 */
	public record Changed(PhotoId photo, List<FieldChange> fields) {

		public Changed {
			fields = List.copyOf(fields);
		}

	}

}

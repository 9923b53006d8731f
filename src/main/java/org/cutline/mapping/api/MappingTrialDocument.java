package org.cutline.mapping.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cutline.mapping.FieldChange;
import org.cutline.mapping.MappingTrialResult;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;

/**
 * What a mapping would change.
 *
 * @param looked how many photos were looked at
 * @param matched how many of them are this mapping's
 * @param changed how many would be read otherwise
 * @param fields how many would change, by field
 * @param changes photo by photo, at most 500
 */
record MappingTrialDocument(int looked, int matched, int changed, Map<String, Integer> fields, List<Photo> changes) {

	static MappingTrialDocument of(MappingTrialResult result) {
		Map<String, Integer> fields = new LinkedHashMap<>();
		result.byField().forEach((field, count) -> fields.put(field.id(), count));
		return new MappingTrialDocument(result.looked(), result.matched(), result.changes().size(), fields,
				result.changes().stream().map(Photo::of).toList());
	}

	/**
	 * A photo.
	 *
	 * @param photo the photo
	 * @param fields what would change of it, by field
	 */
	record Photo(long photo, Map<String, Change> fields) {

		static Photo of(MappingTrialResult.Changed changed) {
			Map<String, Change> fields = new LinkedHashMap<>();
			changed.fields().forEach((change) -> fields.put(change.field().id(), Change.of(change)));
			return new Photo(changed.photo().value(), fields);
		}

	}

	/**
	 * A field.
	 *
	 * @param before what is read in it now: a string, or an array where it holds several
	 * @param after what would be read in it
	 */
	record Change(Object before, Object after) {

		static Change of(FieldChange change) {
			return new Change(shown(change.field(), change.before()), shown(change.field(), change.after()));
		}

		private static Object shown(Field field, FieldValue value) {
			return field.kind().isList() ? value.texts() : value.text();
		}

	}

}

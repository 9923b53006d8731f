package org.cutline.photo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldMapping;
import org.cutline.metadata.FieldMove;
import org.cutline.metadata.FieldValue;

/**
 * The source that a photo came from, as it was then. A photo keeps it whole, so that what
 * it shows does not change when a chief changes the source.
 *
 * @param id the source
 * @param name its name, such as {@code EFE Lisboa}
 * @param fill the texts that stand in fields of which a file says nothing; lists have
 * semicolons between
 */
public record PhotoSource(String id, String name, Map<Field, String> fill) {

	/** The reason that a field filled by a source tells. */
	public static final String REASON = "source-template";

	public PhotoSource {
		fill = Collections.unmodifiableMap(new LinkedHashMap<>(fill));
	}

	/**
	 * The texts as moves of a mapping that is made where a field says nothing.
	 * @param fill the texts
	 * @return the mapping, whose faults are those of the texts
	 */
	public static FieldMapping template(Map<Field, String> fill) {
		List<FieldMove> moves = new ArrayList<>();
		fill.forEach((field, text) -> moves.add(FieldMove.whereEmpty(field).or(text)));
		return new FieldMapping(moves);
	}

	/**
	 * What it fills.
	 * @param cleaned what a file says, mapped and cleaned
	 * @return a change for each field that said nothing
	 */
	List<Change> changes(Map<Field, FieldValue> cleaned) {
		List<Change> changes = new ArrayList<>();
		template(this.fill).apply(cleaned)
			.forEach((field, mapped) -> changes.add(new Change(field, FieldValue.EMPTY, mapped.value(), REASON)));
		return changes;
	}

}

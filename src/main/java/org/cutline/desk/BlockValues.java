package org.cutline.desk;

import java.util.LinkedHashMap;
import java.util.Map;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldReading;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.FieldValue.Languages;
import org.cutline.metadata.SourceValue;

/** Values of a file's blocks as edits of the newsroom. */
public final class BlockValues {

	private BlockValues() {
	}

	/**
	 * The edit that lets a source count.
	 * @param field the field
	 * @param now what counts now; IIM and Exif know one language, so the others stay
	 * @param source the source
	 * @return the value to write
	 */
	public static FieldValue taken(Field field, FieldValue now, SourceValue source) {
		if (field.kind() == Field.Kind.LANGUAGES && now instanceof Languages(Map<String, String> spoken)
				&& !(source.value() instanceof Languages)) {
			Map<String, String> all = new LinkedHashMap<>(spoken);
			all.put(FieldValue.DEFAULT_LANGUAGE, source.value().text());
			return FieldValue.ofLanguages(all);
		}
		return source.value();
	}

	/**
	 * Whether a source says what counts.
	 * @param reading what the file says about the field
	 * @param now what counts now
	 * @param source one of its sources
	 * @return true if letting it count would change nothing
	 */
	public static boolean counts(FieldReading reading, FieldValue now, SourceValue source) {
		return reading.same(now, source.value());
	}

}

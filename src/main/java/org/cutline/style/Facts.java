package org.cutline.style;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.EnumMap;
import java.util.Map;

import org.cutline.metadata.Field;
import org.cutline.photo.PhotoFields;
import org.cutline.stylebook.FactField;
import org.cutline.stylebook.FileFacts;
import org.jspecify.annotations.Nullable;

/** Translates between the fields of a photo and what the stylebook looks at. */
public final class Facts {

	private static final Map<FactField, Field> FIELDS = fields();

	private Facts() {
	}

	/**
	 * The metadata field that a fix of the stylebook writes.
	 * @param fact the stylebook's field
	 * @return the field
	 */
	public static Field field(FactField fact) {
		Field field = FIELDS.get(fact);
		if (field == null) {
			throw new IllegalArgumentException("no metadata field for " + fact);
		}
		return field;
	}

	static FileFacts of(PhotoFields fields, @Nullable String captureTime, boolean aiGenerated, boolean signed) {
		FileFacts facts = FileFacts.none();
		for (Map.Entry<FactField, Field> each : FIELDS.entrySet()) {
			facts = facts.with(each.getKey(), fields.value(each.getValue()).texts());
		}
		return facts.withCaptureTime(localTime(captureTime)).withAiGenerated(aiGenerated).withSigned(signed);
	}

	private static @Nullable LocalDateTime localTime(@Nullable String captureTime) {
		if (captureTime == null) {
			return null;
		}
		TemporalAccessor parsed = DateTimeFormatter.ISO_DATE_TIME.parse(captureTime);
		return LocalDateTime.from(parsed);
	}

	private static Map<FactField, Field> fields() {
		Map<FactField, Field> fields = new EnumMap<>(FactField.class);
		for (FactField fact : FactField.values()) {
			fields.put(fact, Field.of(fact.property()));
		}
		return fields;
	}

}

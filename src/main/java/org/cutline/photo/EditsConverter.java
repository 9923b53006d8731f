package org.cutline.photo;

import java.util.Map;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;

/** Stores a photo's edits as JSON. */
@Converter
class EditsConverter implements AttributeConverter<Map<Field, FieldValue>, String> {

	@Override
	public String convertToDatabaseColumn(Map<Field, FieldValue> edits) {
		return FieldsJson.write(edits);
	}

	@Override
	public Map<Field, FieldValue> convertToEntityAttribute(String json) {
		return FieldsJson.read(json);
	}

}

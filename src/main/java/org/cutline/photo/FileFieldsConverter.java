package org.cutline.photo;

import java.util.Map;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.cutline.metadata.Field;

/** Stores what the file said as JSON. */
@Converter
class FileFieldsConverter implements AttributeConverter<Map<Field, FileField>, String> {

	@Override
	public String convertToDatabaseColumn(Map<Field, FileField> fields) {
		return FieldsJson.writeFile(fields);
	}

	@Override
	public Map<Field, FileField> convertToEntityAttribute(String json) {
		return FieldsJson.readFile(json);
	}

}

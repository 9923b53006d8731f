package org.cutline.photo;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.cutline.metadata.Field;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Stores the source that a photo came from as JSON; null for none. */
@Converter
class SourceConverter implements AttributeConverter<@Nullable PhotoSource, @Nullable String> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable PhotoSource source) {
		if (source == null) {
			return null;
		}
		Map<String, String> fill = new LinkedHashMap<>();
		source.fill().forEach((field, text) -> fill.put(field.id(), text));
		return JSON.writeValueAsString(new Row(source.id(), source.name(), fill));
	}

	@Override
	public @Nullable PhotoSource convertToEntityAttribute(@Nullable String json) {
		if (json == null) {
			return null;
		}
		Row row = JSON.readValue(json, Row.class);
		Map<Field, String> fill = new LinkedHashMap<>();
		row.fill.forEach((id, text) -> Field.find(id).ifPresent((field) -> fill.put(field, text)));
		return new PhotoSource(row.id, row.name, fill);
	}

	private record Row(String id, String name, Map<String, String> fill) {
	}

}

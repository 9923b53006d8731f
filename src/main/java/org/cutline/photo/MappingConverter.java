package org.cutline.photo;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Stores the mapping that a photo was read with as JSON; null for none. */
@Converter
class MappingConverter implements AttributeConverter<@Nullable PhotoMapping, @Nullable String> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable PhotoMapping mapping) {
		return (mapping != null)
				? JSON.writeValueAsString(
						new Row(mapping.id(), mapping.name(), mapping.version(), WrittenMove.all(mapping.moves())))
				: null;
	}

	@Override
	public @Nullable PhotoMapping convertToEntityAttribute(@Nullable String json) {
		if (json == null) {
			return null;
		}
		Row row = JSON.readValue(json, Row.class);
		return new PhotoMapping(row.id, row.name, row.version, WrittenMove.mapping(row.moves));
	}

	private record Row(String id, String name, int version, List<WrittenMove> moves) {
	}

}

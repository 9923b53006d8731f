package org.cutline.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Stores what the cleaners made of a photo as JSON: an array of {@code reason} and, each
 * with the field as its only member, {@code before} and {@code after}; null for nothing.
 */
@Converter
class CleaningConverter implements AttributeConverter<PhotoCleaning, @Nullable String> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable PhotoCleaning cleaning) {
		if (cleaning == null || cleaning.changes().isEmpty()) {
			return null;
		}
		ArrayNode all = JSON.createArrayNode();
		for (Change change : cleaning.changes()) {
			all.addObject()
				.put("reason", change.reason())
				.put("before", FieldsJson.write(Map.of(change.field(), change.before())))
				.put("after", FieldsJson.write(Map.of(change.field(), change.after())));
		}
		return JSON.writeValueAsString(all);
	}

	@Override
	public PhotoCleaning convertToEntityAttribute(@Nullable String json) {
		if (json == null) {
			return PhotoCleaning.NONE;
		}
		List<Change> changes = new ArrayList<>();
		for (JsonNode one : JSON.readTree(json)) {
			Map<Field, FieldValue> before = FieldsJson.read(one.path("before").asString());
			FieldsJson.read(one.path("after").asString())
				.forEach((field, after) -> changes.add(new Change(field, before.getOrDefault(field, FieldValue.EMPTY),
						after, one.path("reason").asString())));
		}
		return new PhotoCleaning(changes);
	}

}

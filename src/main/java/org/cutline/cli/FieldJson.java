package org.cutline.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the value of a field as JSON: a text, a list of texts, or objects for
 * structures, whose parts have the names of the standard in lower camel case.
 */
final class FieldJson {

	private FieldJson() {
	}

	static void write(JsonGenerator json, Field field, FieldValue value) {
		if (value instanceof FieldValue.Structures(List<Map<String, String>> structures)) {
			json.writeStartArray();
			structures.forEach((parts) -> node(json, tree(parts)));
			json.writeEndArray();
		}
		else if (field.kind().isList()) {
			json.writeStartArray();
			value.texts().forEach(json::writeString);
			json.writeEndArray();
		}
		else {
			json.writeString(value.text());
		}
	}

	/** Paths such as {@code PersonId[1]} or {@code Name/en} as a tree. */
	private static Map<String, Object> tree(Map<String, String> parts) {
		Map<String, Object> root = new LinkedHashMap<>();
		parts.forEach((path, text) -> put(root, steps(path), text));
		return root;
	}

	private static List<String> steps(String path) {
		List<String> steps = new ArrayList<>();
		for (String step : path.split("/", -1)) {
			int bracket = step.indexOf('[');
			steps.add(lowerCamel((bracket < 0) ? step : step.substring(0, bracket)));
			if (bracket >= 0) {
				steps.add(step.substring(bracket));
			}
		}
		return steps;
	}

	@SuppressWarnings("unchecked")
	private static void put(Map<String, Object> into, List<String> steps, String text) {
		Map<String, Object> at = into;
		for (String step : steps.subList(0, steps.size() - 1)) {
			Object next = at.computeIfAbsent(step, (missing) -> new LinkedHashMap<String, Object>());
			if (!(next instanceof Map<?, ?>)) {
				return;
			}
			at = (Map<String, Object>) next;
		}
		at.put(steps.getLast(), text);
	}

	private static void node(JsonGenerator json, @Nullable Object node) {
		switch (node) {
			case Map<?, ?> map when !map.isEmpty() && map.keySet().iterator().next().toString().startsWith("[") -> {
				json.writeStartArray();
				map.values().forEach((item) -> node(json, item));
				json.writeEndArray();
			}
			case Map<?, ?> map -> {
				json.writeStartObject();
				map.forEach((name, item) -> {
					json.writeName(name.toString());
					node(json, item);
				});
				json.writeEndObject();
			}
			case null -> json.writeNull();
			default -> json.writeString(node.toString());
		}
	}

	/** {@code AOTitle} becomes {@code aoTitle}, {@code City} becomes {@code city}. */
	static String lowerCamel(String name) {
		int capitals = 0;
		while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
			capitals++;
		}
		int lower = (capitals > 1 && capitals < name.length()) ? capitals - 1 : capitals;
		return name.substring(0, lower).toLowerCase(Locale.ROOT) + name.substring(lower);
	}

}

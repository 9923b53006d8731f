package org.cutline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON object of which the values are looked at: texts, numbers as they are written,
 * lists and objects.
 *
 * @param values the values by name; null where JSON has null
 */
record JsonRecord(Map<String, @Nullable Object> values) {

	private static final JsonFactory JSON = new JsonFactory();

	/**
	 * Reads a file of one object a line; blank lines do not count.
	 * @throws tools.jackson.core.JacksonException where a line is no object
	 */
	static List<JsonRecord> readLines(Path file) throws IOException {
		List<JsonRecord> records = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			if (!line.isBlank()) {
				records.add(read(line));
			}
		}
		return records;
	}

	/**
	 * Reads the objects of a file, one after another or in a list.
	 * @throws tools.jackson.core.JacksonException where something is no object
	 */
	static List<JsonRecord> readObjects(Path file) throws IOException {
		List<JsonRecord> records = new ArrayList<>();
		try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), Files.readString(file))) {
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
				if (token == JsonToken.START_OBJECT) {
					records.add(object(parser));
				}
				else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
					throw new StreamReadException(parser, "not an object");
				}
			}
		}
		return records;
	}

	/** Reads one object. */
	static JsonRecord read(String source) {
		try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), source)) {
			parser.nextToken();
			return object(parser);
		}
	}

	private static JsonRecord object(JsonParser parser) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		for (String name = parser.nextName(); name != null; name = parser.nextName()) {
			parser.nextToken();
			values.put(name, value(parser));
		}
		return new JsonRecord(values);
	}

	private static @Nullable Object value(JsonParser parser) {
		return switch (parser.currentToken()) {
			case START_OBJECT -> object(parser);
			case START_ARRAY -> {
				List<@Nullable Object> list = new ArrayList<>();
				while (parser.nextToken() != JsonToken.END_ARRAY) {
					list.add(value(parser));
				}
				yield list;
			}
			case VALUE_TRUE -> true;
			case VALUE_FALSE -> false;
			case VALUE_NULL -> null;
			default -> parser.getString();
		};
	}

	boolean has(String name) {
		return this.values.containsKey(name);
	}

	/** A value that is one text, or an empty text. */
	String text(String name) {
		return (this.values.get(name) instanceof String text) ? text : "";
	}

	/** A value that is true or false, or what stands for neither. */
	boolean flag(String name, boolean otherwise) {
		return (this.values.get(name) instanceof Boolean flag) ? flag : otherwise;
	}

	/** The texts of a list. */
	List<String> texts(String name) {
		return (this.values.get(name) instanceof List<?> list)
				? list.stream().filter(String.class::isInstance).map(String.class::cast).toList() : List.of();
	}

	/** The objects of a list, or empty where there is no such list. */
	Optional<List<JsonRecord>> records(String name) {
		return (this.values.get(name) instanceof List<?> list)
				? Optional.of(list.stream().filter(JsonRecord.class::isInstance).map(JsonRecord.class::cast).toList())
				: Optional.empty();
	}

}

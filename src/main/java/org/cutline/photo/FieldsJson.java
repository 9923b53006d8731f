package org.cutline.photo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.cutline.metadata.Block;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.FieldValue.Languages;
import org.cutline.metadata.FieldValue.Structures;
import org.cutline.metadata.FieldValue.Text;
import org.cutline.metadata.FieldValue.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fields as JSON, for rows: a text is a string, several texts an array, languages and
 * structures objects under {@code lang} and {@code parts}. A field that the catalogue no
 * longer has is left out.
 */
public final class FieldsJson {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * A surrogate without its other half; a database would make a question mark of it.
	 */
	private static final Pattern HALF_PAIR = Pattern.compile("\\p{Cs}");

	private FieldsJson() {
	}

	/**
	 * Edits as JSON.
	 * @param edits values by field
	 * @return an object with a member for each field
	 */
	public static String write(Map<Field, FieldValue> edits) {
		ObjectNode all = JSON.createObjectNode();
		edits.forEach((field, value) -> all.set(field.id(), node(value)));
		return written(all);
	}

	/**
	 * Edits from JSON.
	 * @param json what {@link #write} wrote
	 * @return values by field
	 */
	public static Map<Field, FieldValue> read(String json) {
		Map<Field, FieldValue> edits = new LinkedHashMap<>();
		JSON.readTree(json)
			.properties()
			.forEach((member) -> Field.find(member.getKey())
				.ifPresent((field) -> edits.put(field, value(member.getValue()))));
		return edits;
	}

	static String writeFile(Map<Field, FileField> fields) {
		ObjectNode all = JSON.createObjectNode();
		fields.forEach((field, said) -> {
			ObjectNode one = all.putObject(field.id());
			one.set("value", node(said.value()));
			one.put("block", said.block().name());
			one.put("inSync", said.inSync());
			one.put("conflict", said.conflict());
		});
		return written(all);
	}

	private static String written(JsonNode node) {
		return HALF_PAIR.matcher(JSON.writeValueAsString(node))
			.replaceAll((half) -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
	}

	static Map<Field, FileField> readFile(String json) {
		Map<Field, FileField> fields = new LinkedHashMap<>();
		JSON.readTree(json).properties().forEach((member) -> Field.find(member.getKey()).ifPresent((field) -> {
			JsonNode one = member.getValue();
			fields.put(field, new FileField(value(one.path("value")), Block.valueOf(one.path("block").asString()),
					one.path("inSync").asBoolean(), one.path("conflict").asBoolean()));
		}));
		return fields;
	}

	private static JsonNode node(FieldValue value) {
		return switch (value) {
			case Text text -> JSON.getNodeFactory().stringNode(text.text());
			case Texts texts -> {
				ArrayNode array = JSON.createArrayNode();
				texts.texts().forEach(array::add);
				yield array;
			}
			case Languages languages -> {
				ObjectNode object = JSON.createObjectNode();
				ObjectNode inner = object.putObject("lang");
				languages.languages().forEach(inner::put);
				yield object;
			}
			case Structures structures -> {
				ObjectNode object = JSON.createObjectNode();
				ArrayNode array = object.putArray("parts");
				structures.structures().forEach((parts) -> parts.forEach(array.addObject()::put));
				yield object;
			}
		};
	}

	private static FieldValue value(JsonNode node) {
		if (node.isArray()) {
			return FieldValue.of(node.valueStream().map(JsonNode::asString).toList());
		}
		if (node.has("lang")) {
			return FieldValue.ofLanguages(strings(node.path("lang")));
		}
		if (node.has("parts")) {
			return new Structures(node.path("parts").valueStream().map(FieldsJson::strings).toList());
		}
		return FieldValue.of(node.asString());
	}

	private static Map<String, String> strings(JsonNode object) {
		Map<String, String> strings = new LinkedHashMap<>();
		object.properties().forEach((member) -> strings.put(member.getKey(), member.getValue().asString()));
		return strings;
	}

}

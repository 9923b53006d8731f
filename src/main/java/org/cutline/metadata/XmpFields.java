package org.cutline.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the properties of an XMP packet say about the fields of the catalogue.
 */
final class XmpFields {

	private static final int MAX_PATH = 500;

	/** Fields by the local name of their property. */
	private static final Map<String, List<Field>> BY_NAME = Field.all()
		.stream()
		.filter((field) -> field.xmp().isPresent())
		.collect(Collectors.groupingBy((field) -> field.xmp().orElseThrow().name()));

	private XmpFields() {
	}

	static Map<Field, FieldValue> read(List<XmpNode> properties) {
		Map<Field, FieldValue> values = new LinkedHashMap<>();
		for (XmpNode node : properties) {
			for (Field field : BY_NAME.getOrDefault(node.name(), List.of())) {
				if (!values.containsKey(field) && field.xmp().filter(node::is).isPresent()) {
					values.put(field, value(field.kind(), node));
				}
			}
		}
		values.values().removeIf(FieldValue::isEmpty);
		return values;
	}

	static FieldValue value(Field.Kind kind, XmpNode node) {
		return switch (kind) {
			case TEXT, URI -> FieldValue.of(lines(firstText(node)));
			case INTEGER -> FieldValue.of(firstText(node).strip().replaceFirst("\\.0+$", ""));
			case DATE -> FieldValue
				.of(PhotoDate.parse(firstText(node)).map(PhotoDate::toString).orElse(firstText(node).strip()));
			case LANGUAGES -> languages(node);
			case BAG, SEQ -> FieldValue.of(texts(node));
			case STRUCTURE -> structures(node);
		};
	}

	private static String firstText(XmpNode node) {
		return switch (node.kind()) {
			case TEXT -> node.text();
			case STRUCTURE -> "";
			case BAG, SEQ, ALT -> node.children().isEmpty() ? "" : firstText(node.children().getFirst());
		};
	}

	private static FieldValue languages(XmpNode node) {
		if (!node.isArray()) {
			return FieldValue.of(lines(firstText(node)));
		}
		Map<String, String> languages = new LinkedHashMap<>();
		for (XmpNode item : node.children()) {
			String language = item.language().isEmpty() ? FieldValue.DEFAULT_LANGUAGE : item.language();
			languages.putIfAbsent(language, lines(firstText(item)));
		}
		boolean plain = languages.size() == 1 && languages.containsKey(FieldValue.DEFAULT_LANGUAGE);
		return plain ? FieldValue.of(languages.getOrDefault(FieldValue.DEFAULT_LANGUAGE, ""))
				: FieldValue.ofLanguages(languages);
	}

	private static List<String> texts(XmpNode node) {
		List<String> texts = new ArrayList<>();
		for (XmpNode item : node.isArray() ? node.children() : List.of(node)) {
			texts.add(lines(firstText(item)));
		}
		return texts;
	}

	private static FieldValue structures(XmpNode node) {
		List<Map<String, String>> structures = new ArrayList<>();
		for (XmpNode item : node.isArray() ? node.children() : List.of(node)) {
			Map<String, String> parts = new LinkedHashMap<>();
			if (item.kind() == XmpNode.Kind.TEXT) {
				parts.put("", item.text());
			}
			item.children().forEach((part) -> flatten(part, part.name(), parts));
			structures.add(parts);
		}
		return new FieldValue.Structures(structures);
	}

	private static void flatten(XmpNode node, String fullPath, Map<String, String> parts) {
		String path = (fullPath.length() <= MAX_PATH) ? fullPath : fullPath.substring(0, MAX_PATH);
		switch (node.kind()) {
			case TEXT -> parts.put(path, lines(node.text()));
			case STRUCTURE -> node.children().forEach((part) -> flatten(part, path + "/" + part.name(), parts));
			case ALT -> node.children()
				.forEach((item) -> flatten(item, item.language().isEmpty() ? path : path + "/" + item.language(),
						parts));
			case BAG, SEQ -> {
				for (int i = 0; i < node.children().size(); i++) {
					flatten(node.children().get(i), path + "[" + (i + 1) + "]", parts);
				}
			}
		}
	}

	private static String lines(String text) {
		return Texts.withLineFeeds(text);
	}

}

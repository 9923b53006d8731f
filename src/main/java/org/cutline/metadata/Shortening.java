package org.cutline.metadata;

import java.util.List;
import java.util.Map;

/**
 * Which values are longer than IIM allows: they are whole in XMP and cut in IIM.
 */
final class Shortening {

	private Shortening() {
	}

	/**
	 * The fields that are cut.
	 * @param values what a file is to say
	 * @return the fields, in the order of the values
	 */
	static List<Field> of(Map<Field, FieldValue> values) {
		return values.entrySet()
			.stream()
			.filter((entry) -> isOverLong(entry.getKey(), entry.getValue()))
			.map(Map.Entry::getKey)
			.toList();
	}

	private static boolean isOverLong(Field field, FieldValue value) {
		if (field.kind() == Field.Kind.DATE || field.iim().isEmpty()) {
			return false;
		}
		int limit = field.iim().get().maxOctets();
		List<String> texts = field.kind().isList() ? value.texts() : List.of(value.text());
		return texts.stream().anyMatch((text) -> Texts.utf8Length(Texts.withoutTrailing(text)) > limit);
	}

}

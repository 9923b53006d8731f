package org.cutline.desk.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.FieldValue.Languages;

/** Fields as they are typed: one line of text, values of a list parted by semicolons. */
final class FieldText {

	private FieldText() {
	}

	static String of(FieldValue value) {
		return value.text();
	}

	/**
	 * The value that was typed.
	 * @param field the field
	 * @param typed the text
	 * @param before the value before, whose other languages are kept
	 * @return the value
	 */
	static FieldValue value(Field field, String typed, FieldValue before) {
		if (field.kind().isList()) {
			List<String> parts = Arrays.stream(typed.split(";"))
				.map(String::strip)
				.filter((part) -> !part.isEmpty())
				.toList();
			return FieldValue.of(parts);
		}
		if (before instanceof Languages languages && !typed.isBlank()) {
			Map<String, String> all = new LinkedHashMap<>(languages.languages());
			all.put(FieldValue.DEFAULT_LANGUAGE, typed);
			return FieldValue.ofLanguages(all);
		}
		return FieldValue.of(typed);
	}

}

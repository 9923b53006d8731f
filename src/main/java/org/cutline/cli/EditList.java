package org.cutline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.MetadataEdits;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written into files: the same for all, and for some of them more.
 *
 * @param all the edits of every file
 * @param one from a file's path or name to the edits of that file
 */
record EditList(MetadataEdits all, Map<String, MetadataEdits> one) {

	/**
	 * Reads edits.
	 * @param set {@code FIELD=VALUE} each; a field that holds several values takes
	 * several, parted by semicolons or said again; an empty value clears the field
	 * @param from a JSON object of fields, or objects that name their file, a line each
	 * @throws Misunderstood where something is no edit
	 * @throws IOException if the file cannot be read
	 */
	static EditList of(List<String> set, @Nullable Path from) throws IOException {
		Map<Field, FieldValue> all = new LinkedHashMap<>();
		Map<String, MetadataEdits> one = new LinkedHashMap<>();
		if (from != null) {
			for (JsonRecord object : JsonRecord.readObjects(from)) {
				Map<Field, FieldValue> edits = edits(object);
				if (object.values().get("file") instanceof String file) {
					one.put(file, new MetadataEdits(edits));
				}
				else {
					all.putAll(edits);
				}
			}
		}
		for (String assignment : set) {
			int equals = assignment.indexOf('=');
			if (equals < 1) {
				throw new Misunderstood("embed.no-assignment", assignment);
			}
			add(all, field(assignment.substring(0, equals)), assignment.substring(equals + 1));
		}
		return new EditList(new MetadataEdits(all), one);
	}

	private static void add(Map<Field, FieldValue> edits, Field field, String text) {
		if (!field.kind().isList()) {
			edits.put(field, FieldValue.of(text));
			return;
		}
		List<String> texts = new ArrayList<>(edits.getOrDefault(field, FieldValue.EMPTY).texts());
		Arrays.stream(text.split(";")).map(String::strip).forEach(texts::add);
		edits.put(field, FieldValue.of(texts));
	}

	/**
	 * The fields themselves, or those of what {@code cutline metadata} writes, where what
	 * cannot be edited is passed over.
	 */
	private static Map<Field, FieldValue> edits(JsonRecord object) {
		boolean inside = object.values().get("fields") instanceof JsonRecord;
		JsonRecord fields = (object.values().get("fields") instanceof JsonRecord record) ? record : object;
		Map<Field, FieldValue> edits = new LinkedHashMap<>();
		fields.values().forEach((name, value) -> {
			if (inside || !name.equals("file")) {
				Field field = field(name);
				if (!inside || field.kind() != Field.Kind.STRUCTURE && field.keeping() == Field.Keeping.IN_STEP) {
					edits.put(field, value(field, value));
				}
			}
		});
		return edits;
	}

	private static Field field(String name) {
		return Field.named(name).orElseThrow(() -> new Misunderstood("embed.no-field", name));
	}

	private static FieldValue value(Field field, @Nullable Object value) {
		return switch (value) {
			case null -> FieldValue.EMPTY;
			case List<?> list when field.kind() != Field.Kind.STRUCTURE ->
				FieldValue.of(list.stream().map(String::valueOf).toList());
			case JsonRecord languages when field.kind() == Field.Kind.LANGUAGES -> {
				Map<String, String> texts = new LinkedHashMap<>();
				languages.values().forEach((language, text) -> texts.put(language, String.valueOf(text)));
				yield FieldValue.ofLanguages(texts);
			}
			case String text -> field.kind().isList() ? FieldValue.of(List.of(text)) : FieldValue.of(text);
			default -> throw new Misunderstood("embed.no-value", field.id());
		};
	}

	/** The edits of a file: its own count before those of all. */
	MetadataEdits of(Path file) {
		MetadataEdits own = this.one.get(file.toString());
		own = (own != null) ? own : this.one.get(file.getFileName().toString());
		if (own == null) {
			return this.all;
		}
		Map<Field, FieldValue> both = new LinkedHashMap<>(this.all.values());
		both.putAll(own.values());
		return new MetadataEdits(both);
	}

	/** Something that was to be an edit and is none. */
	static final class Misunderstood extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final String key;

		private final String about;

		Misunderstood(String key, String about) {
			super(key + " " + about);
			this.key = key;
			this.about = about;
		}

		/** The key of the sentence that says what is wrong. */
		String key() {
			return this.key;
		}

		String about() {
			return this.about;
		}

	}

}

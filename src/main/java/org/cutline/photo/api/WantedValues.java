package org.cutline.photo.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.LanguageTag;
import org.cutline.photo.PhotoFields;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoView;
import org.jspecify.annotations.Nullable;

/** Values as a change in JSON names them. */
final class WantedValues {

	private static final PhotoFields NONE = new PhotoFields(Map.of(), Map.of());

	private final PhotoLibrary library;

	WantedValues(PhotoLibrary library) {
		this.library = library;
	}

	/**
	 * The value that a change means.
	 * @param photo the photo that is changed
	 * @param field the field
	 * @param wanted a string, a list of strings, a map from language to text, or null for
	 * what the file says
	 * @return the value, or empty if the field takes no such value
	 */
	Optional<FieldValue> value(PhotoId photo, Field field, @Nullable Object wanted) {
		boolean list = field.kind().isList();
		return switch (wanted) {
			case null -> Optional.of(fields(photo).fileValue(field));
			case Object _ when !field.isEditable() -> Optional.empty();
			case String text when list -> Optional.of(FieldValue.of(List.of(text)));
			case String text when field.kind() == Field.Kind.LANGUAGES ->
				Optional.of(fields(photo).value(field).withText(text));
			case String text -> Optional.of(FieldValue.of(text));
			case List<?> texts when list && texts.stream().allMatch(String.class::isInstance) ->
				Optional.of(FieldValue.of(texts.stream().map(String.class::cast).toList()));
			case Map<?, ?> languages when field.kind() == Field.Kind.LANGUAGES -> languages(languages);
			default -> Optional.empty();
		};
	}

	private static Optional<FieldValue> languages(Map<?, ?> wanted) {
		Map<String, String> languages = new LinkedHashMap<>();
		for (Map.Entry<?, ?> each : wanted.entrySet()) {
			Optional<String> tag = LanguageTag.read(String.valueOf(each.getKey()));
			if (tag.isEmpty() || !(each.getValue() instanceof String text) || text.isBlank()) {
				return Optional.empty();
			}
			languages.put(tag.get(), text);
		}
		return languages.isEmpty() ? Optional.empty() : Optional.of(FieldValue.ofLanguages(languages));
	}

	private PhotoFields fields(PhotoId photo) {
		return this.library.find(photo).map(PhotoView::fields).orElse(NONE);
	}

}

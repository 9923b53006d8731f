package org.cutline.photo.api;

import java.util.List;
import java.util.Locale;

import org.cutline.metadata.Field;
import org.cutline.metadata.Term;
import org.cutline.metadata.TermList;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The fields a photo can have, as the desk groups and names them, with their terms. */
@RestController
@RequestMapping("/api/fields")
class FieldsController {

	/** Every field, in the order of the catalogue; labels in the language accepted. */
	@GetMapping
	List<FieldEntry> all(Locale locale) {
		return Field.all().stream().map((field) -> FieldEntry.of(field, locale)).toList();
	}

	/**
	 * A field of the catalogue.
	 *
	 * @param id its key in a photo
	 * @param label its name
	 * @param group the name of the group of the form that it belongs to
	 * @param place its place on the form, or 0
	 * @param kind what it holds
	 * @param editable whether it can be changed
	 * @param octets how many octets of UTF-8 IIM takes, each value for itself; null where
	 * there is no limit
	 * @param terms the values it takes, none for free text; others are kept
	 */
	record FieldEntry(String id, String label, String group, int place, Field.Kind kind, boolean editable,
			@Nullable Integer octets, List<TermEntry> terms) {

		static FieldEntry of(Field field, Locale locale) {
			return new FieldEntry(field.id(), field.label(locale), field.group().label(locale), field.place(),
					field.kind(), field.isEditable(),
					field.roomInIim().isPresent() ? Integer.valueOf(field.roomInIim().getAsInt()) : null,
					TermList.of(field)
						.map((list) -> list.terms().stream().map((term) -> TermEntry.of(term, locale)).toList())
						.orElse(List.of()));
		}

	}

	/**
	 * A term.
	 *
	 * @param value as it is stored
	 * @param label what it means
	 * @param retired whether it is understood, but not offered
	 * @param generated whether it says that AI made the picture, in whole or part
	 */
	record TermEntry(String value, String label, boolean retired, boolean generated) {

		static TermEntry of(Term term, Locale locale) {
			return new TermEntry(term.value(), term.label(locale), term.retired(), term.generated());
		}

	}

}

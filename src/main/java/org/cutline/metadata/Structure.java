package org.cutline.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The make-up of a field that holds structures, such as a location with its city and its
 * country.
 *
 * @param name what the structure is, such as {@code Location}
 * @param array whether there is one, or several with or without order
 * @param parts its parts, in the order of the standard
 */
public record Structure(String name, Array array, List<Part> parts) {

	public Structure {
		parts = List.copyOf(parts);
	}

	/**
	 * The part with this name.
	 * @param localName the local name of its XMP property, such as {@code City}
	 * @return the part, or empty
	 */
	public Optional<Part> part(String localName) {
		return this.parts.stream().filter((part) -> part.xmp().name().equals(localName)).findFirst();
	}

	/**
	 * What a place in a structure is called: the labels of the parts that lead to it,
	 * with the language or the number where there are several.
	 * @param path a path of {@link FieldValue.Structures}, such as
	 * {@code LocationName/es} or {@code PersonId[2]}
	 * @param locale Spanish for Spanish labels; any other language gets English
	 * @return such as {@code Name (es)}; a part that is not in the standard by its own
	 * name
	 */
	public String label(String path, Locale locale) {
		int slash = path.indexOf('/');
		String step = (slash < 0) ? path : path.substring(0, slash);
		int bracket = step.indexOf('[');
		String name = (bracket < 0) ? step : step.substring(0, bracket);
		String number = (bracket < 0) ? "" : " " + step.substring(bracket + 1, step.length() - 1);
		Optional<Part> part = part(name);
		String label = part.map((known) -> known.label(locale)).orElse(name) + number;
		if (slash < 0) {
			return label;
		}
		String rest = path.substring(slash + 1);
		Structure inner = part.map(Part::structure).orElse(null);
		if (inner == null) {
			return rest.equals(FieldValue.DEFAULT_LANGUAGE) ? label : label + " (" + rest + ")";
		}
		return label + " · " + inner.label(rest, locale);
	}

	/**
	 * The place of a path in the order of the standard.
	 * @param path a path of {@link FieldValue.Structures}
	 * @return the number of its first part, from 0; parts of other makers come last
	 */
	public int place(String path) {
		String name = path.split("[/\\[]", 2)[0];
		return part(name).map(this.parts::indexOf).orElse(this.parts.size());
	}

	/**
	 * How many structures a field holds.
	 */
	public enum Array {

		/** Just one, without an array around it. */
		ONE,

		/** Several, their order of no meaning. */
		BAG,

		/** Several in order. */
		SEQ

	}

	/**
	 * A part of a structure.
	 *
	 * @param xmp its XMP property
	 * @param kind what it holds
	 * @param structure the make-up of a part that holds structures, else null
	 * @param english its name in English
	 * @param spanish its name in Spanish
	 */
	public record Part(Field.XmpName xmp, Field.Kind kind, @Nullable Structure structure, String english,
			String spanish) {

		/**
		 * The part's name for people.
		 * @param locale Spanish for the Spanish label; any other language gets English
		 * @return the label
		 */
		public String label(Locale locale) {
			return locale.getLanguage().equals("es") ? this.spanish : this.english;
		}

	}

}

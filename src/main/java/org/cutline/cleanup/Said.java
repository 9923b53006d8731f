package org.cutline.cleanup;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.FieldValue.Languages;
import org.cutline.metadata.FieldValue.Structures;
import org.cutline.metadata.FieldValue.Text;
import org.cutline.metadata.FieldValue.Texts;

/**
 * What a file says, as the cleaners before left it, and the by-lines that the newsroom
 * knows.
 */
final class Said {

	/** Fields that hold names and short texts, each on one line. */
	static final List<Field> SHORT = List.of(Field.HEADLINE, Field.TITLE, Field.PERSON_IN_IMAGE, Field.KEYWORDS,
			Field.CREATOR, Field.JOB_TITLE, Field.CREDIT_LINE, Field.SOURCE, Field.COPYRIGHT_NOTICE, Field.SUBLOCATION,
			Field.CITY, Field.PROVINCE_STATE, Field.COUNTRY, Field.COUNTRY_CODE, Field.EVENT, Field.CAPTION_WRITER);

	/** Fields that say whose picture it is. */
	static final List<Field> WHOSE = List.of(Field.CREATOR, Field.CREDIT_LINE, Field.SOURCE);

	/** A short text that is longer is left alone, so that none costs much time. */
	private static final int LONGEST = 1000;

	private final Map<Field, FieldValue> values;

	private final Function<String, Optional<String>> meant;

	Said(Map<Field, FieldValue> values, Function<String, Optional<String>> meant) {
		this.values = values;
		this.meant = meant;
	}

	/** The by-line that a printed one is known to stand for, if it is another. */
	Optional<String> meant(String byline) {
		return this.meant.apply(byline).filter((right) -> !right.equals(byline));
	}

	FieldValue value(Field field) {
		return this.values.getOrDefault(field, FieldValue.EMPTY);
	}

	/** The text of a field without blanks around it, empty if it says nothing. */
	String text(Field field) {
		return value(field).text().strip();
	}

	/**
	 * The by-line of one photographer, empty where there are none or several, or where a
	 * field that says whose picture it is has more than a credit in it.
	 */
	String byline() {
		List<String> names = value(Field.CREATOR).texts();
		boolean credits = WHOSE.stream().allMatch((field) -> text(field).length() <= LONGEST);
		return (names.size() == 1 && credits) ? names.getFirst().strip() : "";
	}

	/**
	 * Looks at the texts of some fields one by one.
	 * @param fields the fields
	 * @param step what becomes of a text; an empty one goes away
	 * @return the fields that say something else then
	 */
	Map<Field, FieldValue> each(Collection<Field> fields, UnaryOperator<String> step) {
		Map<Field, FieldValue> changed = new LinkedHashMap<>();
		for (Field field : fields) {
			FieldValue before = value(field);
			boolean any = !SHORT.contains(field);
			FieldValue after = mapped(before, (text) -> (any || text.length() <= LONGEST) ? step.apply(text) : text);
			if (!after.equals(before)) {
				changed.put(field, after.isEmpty() ? FieldValue.EMPTY : after);
			}
		}
		return Collections.unmodifiableMap(changed);
	}

	/**
	 * The two fields of a credit, as values.
	 * @param byline the photographer, empty for none
	 * @param credit the credit line
	 */
	Map<Field, FieldValue> credit(String byline, String credit) {
		Map<Field, FieldValue> changed = new LinkedHashMap<>();
		if (!byline.equals(text(Field.CREATOR))) {
			changed.put(Field.CREATOR, byline.isEmpty() ? FieldValue.EMPTY : FieldValue.of(List.of(byline)));
		}
		if (!credit.equals(text(Field.CREDIT_LINE))) {
			changed.put(Field.CREDIT_LINE, value(Field.CREDIT_LINE).withText(credit));
		}
		return Collections.unmodifiableMap(changed);
	}

	private static FieldValue mapped(FieldValue value, UnaryOperator<String> step) {
		return switch (value) {
			case Text(String text) -> text.isEmpty() ? value : FieldValue.of(step.apply(text));
			case Texts(List<String> texts) -> FieldValue.of(texts.stream().map(step).toList());
			case Languages(Map<String, String> languages) -> {
				Map<String, String> after = new LinkedHashMap<>();
				languages.forEach((language, text) -> {
					String cleaned = step.apply(text);
					if (!cleaned.isBlank()) {
						after.put(language, cleaned);
					}
				});
				yield FieldValue.ofLanguages(after);
			}
			case Structures _ -> value;
		};
	}

}

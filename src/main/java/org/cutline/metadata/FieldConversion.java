package org.cutline.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.cutline.metadata.FieldValue.Languages;

/**
 * Turns the value of one field into one that another field takes. What another kind
 * cannot hold becomes nothing, so that it is not taken.
 */
final class FieldConversion {

	private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

	private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*");

	private FieldConversion() {
	}

	/**
	 * A value as another field holds it: a list becomes one text with semicolons between,
	 * and a text with semicolons a list; languages stay languages.
	 * @param to the field that takes it
	 * @param value the value
	 * @return the value, {@link FieldValue#EMPTY} if the field cannot hold it
	 */
	static FieldValue into(Field to, FieldValue value) {
		return switch (to.kind()) {
			case TEXT -> FieldValue.of(value.text());
			case LANGUAGES -> (value instanceof Languages) ? value : FieldValue.of(value.text());
			case BAG, SEQ -> list(value);
			case DATE -> PhotoDate.parse(value.text().strip())
				.map((date) -> FieldValue.of(date.toString()))
				.orElse(FieldValue.EMPTY);
			case INTEGER -> only(WHOLE.matcher(value.text().strip()).matches(), value);
			case URI -> only(isAddress(value.text().strip()), value);
			case STRUCTURE -> FieldValue.EMPTY;
		};
	}

	private static FieldValue list(FieldValue value) {
		List<String> texts = value.texts().stream().flatMap((text) -> Arrays.stream(BETWEEN.split(text))).toList();
		return texts.stream().allMatch(String::isBlank) ? FieldValue.EMPTY
				: FieldValue.of(texts.stream().map(String::strip).distinct().toList());
	}

	private static FieldValue only(boolean fits, FieldValue value) {
		return fits ? FieldValue.of(value.text().strip()) : FieldValue.EMPTY;
	}

	private static boolean isAddress(String text) {
		try {
			return new URI(text).isAbsolute();
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}

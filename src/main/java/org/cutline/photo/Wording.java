package org.cutline.photo;

import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.cutline.metadata.CaptureTime;
import org.cutline.metadata.Field;

/** The short and the folded forms of a photo's words that the contact sheet needs. */
final class Wording {

	private static final int LONGEST_SEARCH_TEXT = 200_000;

	private static final List<Field> SEARCHED = List.of(Field.DESCRIPTION, Field.HEADLINE, Field.TITLE,
			Field.PERSON_IN_IMAGE, Field.CREDIT_LINE, Field.CREATOR, Field.KEYWORDS, Field.CITY, Field.COUNTRY,
			Field.EVENT, Field.JOB_ID, Field.IMAGE_SUPPLIER_IMAGE_ID);

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

	private static final Pattern HALF_PAIR = Pattern.compile("\\p{Cs}");

	private Wording() {
	}

	/**
	 * The beginning of a text on one line, without control characters.
	 * @param text any text
	 * @param most the most UTF-16 units kept; a pair is never split
	 * @return the beginning
	 */
	static String shortened(String text, int most) {
		String line = storable(BLANKS.matcher(text).replaceAll(" ").strip());
		if (line.length() <= most) {
			return line;
		}
		int end = Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most;
		return line.substring(0, end);
	}

	/**
	 * Words as they are searched: no accents, no case, one blank between them.
	 * @param text any text
	 * @return the folded text
	 */
	static String folded(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		return storable(BLANKS.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT).replace('’', '\'').strip());
	}

	private static String storable(String text) {
		return HALF_PAIR.matcher(text).replaceAll("\uFFFD");
	}

	static String searchText(String fileName, PhotoFields fields) {
		StringJoiner words = new StringJoiner(" ");
		words.add(fileName);
		SEARCHED.forEach((field) -> words.add(fields.text(field)));
		return shortened(folded(words.toString()), LONGEST_SEARCH_TEXT);
	}

	/**
	 * Names of fields as a row keeps them, so that one of them is found by its blanks.
	 * @param fields the fields
	 * @return the ids with a blank before and after each; empty for none
	 */
	static String fieldNames(List<Field> fields) {
		return fields.isEmpty() ? "" : fields.stream().map(Field::id).collect(Collectors.joining(" ", " ", " "));
	}

	static String captureTime(CaptureTime taken) {
		return taken.moment()
			.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
			.orElseGet(() -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(taken.local()));
	}

}

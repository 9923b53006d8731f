package org.cutline.desk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.FieldValue.Languages;
import org.cutline.metadata.FieldValue.Texts;
import org.cutline.metadata.PhotoDate;

/**
 * Fields as they are typed: one text, values of a list parted by semicolons. A value that
 * has a semicolon itself, or a quote at its front, is put in double quotes, and a double
 * quote inside it is doubled.
 */
final class FieldText {

	private FieldText() {
	}

	static String of(FieldValue value) {
		return (value instanceof Texts(List<String> texts))
				? texts.stream().map(FieldText::quoted).collect(Collectors.joining("; ")) : value.text();
	}

	private static String quoted(String text) {
		boolean plain = text.indexOf(';') < 0 && !text.startsWith("\"") && text.equals(text.strip());
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}

	/**
	 * A value with all its languages, for showing what changed.
	 * @param value the value
	 * @return the default language, each other one on a line behind its tag
	 */
	static String whole(FieldValue value) {
		if (!(value instanceof Languages(Map<String, String> languages))) {
			return of(value);
		}
		String others = languages.entrySet()
			.stream()
			.filter((each) -> !each.getKey().equals(FieldValue.DEFAULT_LANGUAGE))
			.map((each) -> "\n[" + each.getKey() + "] " + each.getValue())
			.collect(Collectors.joining());
		return languages.getOrDefault(FieldValue.DEFAULT_LANGUAGE, "") + others;
	}

	/**
	 * The value that was typed. A date that is understood is written in the form of XMP,
	 * as precise as it was typed.
	 * @param field the field
	 * @param typed the text
	 * @param before the value before, whose other languages are kept
	 * @return the value
	 */
	static FieldValue value(Field field, String typed, FieldValue before) {
		return switch (field.kind()) {
			case BAG, SEQ -> FieldValue.of(parts(typed));
			case DATE -> FieldValue.of(PhotoDate.parse(typed).map(PhotoDate::toString).orElse(typed));
			case LANGUAGES -> before.withText(typed);
			case TEXT, URI, INTEGER, STRUCTURE -> FieldValue.of(typed);
		};
	}

	/** Parts of a list; a quote that is never closed is a quote. */
	private static List<String> parts(String typed) {
		List<String> parts = new ArrayList<>();
		int at = 0;
		while (at <= typed.length()) {
			int start = at;
			while (start < typed.length() && Character.isWhitespace(typed.charAt(start))) {
				start++;
			}
			int closed = closingQuote(typed, start);
			int end = typed.indexOf(';', Math.max(closed, start));
			end = (end < 0) ? typed.length() : end;
			String part = (closed > 0) ? typed.substring(start + 1, closed).replace("\"\"", "\"")
					: typed.substring(start, end).strip();
			if (!part.isBlank()) {
				parts.add(part);
			}
			at = end + 1;
		}
		return parts;
	}

	/**
	 * Where a value in quotes ends: at a single quote that only blanks part from the next
	 * semicolon or the end.
	 */
	private static int closingQuote(String typed, int start) {
		if (start >= typed.length() || typed.charAt(start) != '"') {
			return -1;
		}
		for (int at = start + 1; at < typed.length(); at++) {
			if (typed.charAt(at) != '"') {
				continue;
			}
			if (at + 1 < typed.length() && typed.charAt(at + 1) == '"') {
				at++;
			}
			else {
				String rest = typed.substring(at + 1).stripLeading();
				return (rest.isEmpty() || rest.startsWith(";")) ? at : -1;
			}
		}
		return -1;
	}

}

package org.cutline.cleanup;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.cutline.metadata.Field;

/**
 * What a cleaner makes of a file.
 *
 * @param before what the file says, by field
 * @param after what it says cleaned, by field; the same for a file that is left alone
 */
public record CleanerExample(Map<Field, String> before, Map<Field, String> after) {

	public CleanerExample {
		before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
		after = Collections.unmodifiableMap(new LinkedHashMap<>(after));
	}

	/** One field and what becomes of it; an empty text for a field that is emptied. */
	static CleanerExample of(Field field, String before, String after) {
		return new CleanerExample(Map.of(field, before), Map.of(field, after));
	}

	/** One field that is left alone. */
	static CleanerExample kept(Field field, String text) {
		return of(field, text, text);
	}

	/** By-line and credit line, and what becomes of the two. */
	static CleanerExample credit(String byline, String credit, String bylineAfter, String creditAfter) {
		return new CleanerExample(pair(byline, credit), pair(bylineAfter, creditAfter));
	}

	/** By-line and credit line that are left alone. */
	static CleanerExample creditKept(String byline, String credit) {
		return credit(byline, credit, byline, credit);
	}

	/** Whether the file is left alone. */
	public boolean isKept() {
		return this.before.equals(this.after);
	}

	private static Map<Field, String> pair(String byline, String credit) {
		Map<Field, String> pair = new LinkedHashMap<>();
		pair.put(Field.CREATOR, byline);
		pair.put(Field.CREDIT_LINE, credit);
		return pair;
	}

}

package org.cutline.cleanup;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;

/**
 * A by-line that the desk has corrected before is spelled as the roster has it; its case
 * stays.
 */
final class KnownByline implements Cleaner {

	@Override
	public String id() {
		return "known-byline";
	}

	@Override
	public List<CleanerExample> examples() {
		return List.of(CleanerExample.of(Field.CREATOR, "Eugene Hoshicko", "Eugene Hoshiko"),
				CleanerExample.of(Field.CREATOR, "EUGENE HOSHICKO", "EUGENE HOSHIKO"),
				CleanerExample.kept(Field.CREATOR, "Eugenia Hoshiko"),
				CleanerExample.kept(Field.CREATOR, "eugene hoshiko"));
	}

	@Override
	public Map<Field, FieldValue> clean(Said said) {
		return said.each(List.of(Field.CREATOR),
				(text) -> said.meant(text.strip()).map((right) -> cased(right, text)).orElse(text));
	}

	private static String cased(String right, String text) {
		boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
		return capitals ? right.toUpperCase(Locale.ROOT) : right;
	}

}

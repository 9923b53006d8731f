package org.cutline.cleanup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;

/** A point, a dash or "n/a" that only fills a field says nothing, and goes. */
final class Placeholder implements Cleaner {

	private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}\\p{So}]");

	private static final Set<String> WORDS = Set.of("n/a", "n.a.", "null", "undefined", "(null)", "(none)", "none",
			"not specified", "unspecified", "sin especificar", "no especificado");

	@Override
	public String id() {
		return "placeholder";
	}

	@Override
	public List<CleanerExample> examples() {
		return List.of(CleanerExample.of(Field.CITY, ".", ""), CleanerExample.of(Field.PROVINCE_STATE, "-", ""),
				CleanerExample.of(Field.HEADLINE, "N/A", ""), CleanerExample.of(Field.COUNTRY, "Sin especificar", ""),
				CleanerExample.kept(Field.CITY, "A"), CleanerExample.kept(Field.CREATOR, "STRINGER"));
	}

	@Override
	public Map<Field, FieldValue> clean(Said said) {
		return said.each(Said.SHORT, (text) -> isFilled(text) ? text : "");
	}

	private static boolean isFilled(String text) {
		String plain = text.strip().toLowerCase(Locale.ROOT);
		return SAYS_SOMETHING.matcher(plain).find() && !WORDS.contains(plain);
	}

}

package org.cutline.cleanup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;

/** "Photo by" and "Foto:" before a by-line or a credit go. */
final class PhotoLeadIn implements Cleaner {

	private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final Pattern LEAD = Pattern
		.compile("^(?:(?:photo(?:graph(?:ed|y)?)?|picture|image|foto(?:graf[ií]a)?)"
				+ "(?:\\s+credit)?(?:\\s*:|\\s+(?:by|de|por)\\b\\s*:?)|cr[eé]dit[oe]?s?\\s*:)\\s*+"
				+ "(?!archivo|file\\b)(?<rest>.*\\p{L}.*)$", ANY_CASE);

	private static final Pattern BY = Pattern
		.compile("^(?:by|por)\\s++(?!stringer|str\\b|staff|handout)(?<rest>.*\\p{L}.*)$", ANY_CASE);

	@Override
	public String id() {
		return "photo-lead-in";
	}

	@Override
	public List<CleanerExample> examples() {
		return List.of(CleanerExample.of(Field.CREATOR, "Photo by Eugene Hoshiko", "Eugene Hoshiko"),
				CleanerExample.of(Field.CREATOR, "By Rick Bowmer", "Rick Bowmer"),
				CleanerExample.of(Field.CREDIT_LINE, "Foto: EFE/Ana Prieto", "EFE/Ana Prieto"),
				CleanerExample.of(Field.CREDIT_LINE, "Fotografía de Juan Puig", "Juan Puig"),
				CleanerExample.kept(Field.CREDIT_LINE, "AP Photo/Rick Bowmer"),
				CleanerExample.kept(Field.CREDIT_LINE, "Foto de archivo"),
				CleanerExample.kept(Field.CREATOR, "BY STRINGER"));
	}

	@Override
	public Map<Field, FieldValue> clean(Said said) {
		Map<Field, FieldValue> changed = new LinkedHashMap<>(
				said.each(List.of(Field.CREDIT_LINE), (text) -> behind(LEAD, text)));
		changed.putAll(said.each(List.of(Field.CREATOR), (text) -> behind(BY, behind(LEAD, text))));
		return changed;
	}

	private static String behind(Pattern lead, String text) {
		Matcher found = lead.matcher(text.strip());
		return found.matches() ? found.group("rest").strip() : text;
	}

}

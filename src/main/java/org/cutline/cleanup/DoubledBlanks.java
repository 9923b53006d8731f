package org.cutline.cleanup;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;

/**
 * Blanks before, after and doubled in names and short texts go; a caption keeps its own.
 */
final class DoubledBlanks implements Cleaner {

	private static final Pattern BLANKS = Pattern.compile("[ \\t\\p{Zs}]{2,}|[\\t\\u00A0]");

	@Override
	public String id() {
		return "doubled-blanks";
	}

	@Override
	public List<CleanerExample> examples() {
		return List.of(CleanerExample.of(Field.CITY, " Tokyo  ", "Tokyo"),
				CleanerExample.of(Field.CREATOR, "Eugene   Hoshiko", "Eugene Hoshiko"),
				CleanerExample.kept(Field.DESCRIPTION, "A walk.  A talk."));
	}

	@Override
	public Map<Field, FieldValue> clean(Said said) {
		return said.each(Said.SHORT, (text) -> BLANKS.matcher(text).replaceAll(" ").strip());
	}

}

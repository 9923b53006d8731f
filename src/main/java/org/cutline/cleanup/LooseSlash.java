package org.cutline.cleanup;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;

/** A slash that parts nothing, before or behind a credit, goes. */
final class LooseSlash implements Cleaner {

	private static final Pattern LOOSE = Pattern.compile("^[/\\s]+|[/\\s]+$");

	@Override
	public String id() {
		return "loose-slash";
	}

	@Override
	public List<CleanerExample> examples() {
		return List.of(CleanerExample.of(Field.CREDIT_LINE, "EFE/", "EFE"),
				CleanerExample.of(Field.CREATOR, "/ Eugene Hoshiko /", "Eugene Hoshiko"),
				CleanerExample.kept(Field.CREDIT_LINE, "EFE/POOL"));
	}

	@Override
	public Map<Field, FieldValue> clean(Said said) {
		return said.each(Said.WHOSE, (text) -> text.contains("/") ? LOOSE.matcher(text).replaceAll("") : text);
	}

}

package org.cutline.cleanup;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;

/**
 * A credit names who it is from; the sign belongs in the copyright notice, which keeps
 * it.
 */
final class CopyrightSign implements Cleaner {

	private static final Pattern SIGN = Pattern
		.compile("^(?:copyright\\s*)?(?:©|\\(c\\)|copyright(?=\\s+(?:19|20)\\d\\d))"
				+ "[\\s:,]*+(?:(?:19|20)\\d\\d(?:\\s*[-–]\\s*(?:19|20)\\d\\d)?)?+[\\s,:;.–-]*+(?:by\\s++)?+(?<rest>.*\\p{L}.*)$",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	@Override
	public String id() {
		return "copyright-sign";
	}

	@Override
	public List<CleanerExample> examples() {
		return List.of(CleanerExample.of(Field.CREDIT_LINE, "© EFE", "EFE"),
				CleanerExample.of(Field.CREATOR, "(c) Eugene Hoshiko", "Eugene Hoshiko"),
				CleanerExample.of(Field.SOURCE, "Copyright 2026 EPA", "EPA"),
				CleanerExample.of(Field.CREDIT_LINE, "©2025 AP/POOL", "AP/POOL"),
				CleanerExample.kept(Field.COPYRIGHT_NOTICE, "(c) 2026 EFE"),
				CleanerExample.kept(Field.CREDIT_LINE, "Copyright Agency"),
				CleanerExample.kept(Field.CREDIT_LINE, "(C) 2026"));
	}

	@Override
	public Map<Field, FieldValue> clean(Said said) {
		return said.each(Said.WHOSE, CopyrightSign::without);
	}

	private static String without(String text) {
		Matcher sign = SIGN.matcher(text.strip());
		return sign.matches() ? sign.group("rest").strip() : text;
	}

}

package org.cutline.cleanup;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.caption.CreditLine;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;

/** "Anadolu via Getty Images" is written as a chain of two agencies. */
final class CreditVia implements Cleaner {

	private static final Pattern VIA = Pattern.compile("^([^()/]+?)\\s+v[ií]a\\s+([^()/]+)$",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	@Override
	public String id() {
		return "credit-via";
	}

	@Override
	public List<CleanerExample> examples() {
		return List.of(
				CleanerExample.credit("Philip Glass", "Anadolu Agency via Getty Images", "Philip Glass",
						"Anadolu Agency/Getty Images"),
				CleanerExample.of(Field.CREDIT_LINE, "EPA vía EFE", "EPA/EFE"),
				CleanerExample.kept(Field.CREDIT_LINE, "Ana Prieto via Facebook"));
	}

	@Override
	public Map<Field, FieldValue> clean(Said said) {
		return said.each(List.of(Field.CREDIT_LINE), CreditVia::chain);
	}

	private static String chain(String text) {
		Matcher via = VIA.matcher(text.strip());
		return via.matches() && isAgency(via.group(1)) && isAgency(via.group(2)) ? via.group(1) + "/" + via.group(2)
				: text;
	}

	private static boolean isAgency(String text) {
		CreditLine line = CreditLine.parse(text);
		return line != null && line.agency() != null && line.byline() == null;
	}

}

package org.cutline.cleanup;

import java.util.List;
import java.util.Map;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.Term;
import org.cutline.metadata.TermList;

/**
 * A country of two letters gets the three that news photos use; small letters become
 * capitals.
 */
final class CountryCode implements Cleaner {

	private static final TermList CODES = TermList.of(Field.COUNTRY_CODE).orElseThrow();

	@Override
	public String id() {
		return "country-code";
	}

	@Override
	public List<CleanerExample> examples() {
		return List.of(CleanerExample.of(Field.COUNTRY_CODE, "JP", "JPN"),
				CleanerExample.of(Field.COUNTRY_CODE, "es", "ESP"), CleanerExample.of(Field.COUNTRY_CODE, "prt", "PRT"),
				CleanerExample.kept(Field.COUNTRY_CODE, "JPN"), CleanerExample.kept(Field.COUNTRY_CODE, "ZZ"));
	}

	@Override
	public Map<Field, FieldValue> clean(Said said) {
		return said.each(List.of(Field.COUNTRY_CODE),
				(text) -> isCode(text) ? CODES.find(text.strip()).map(Term::value).orElse(text) : text);
	}

	private static boolean isCode(String text) {
		return text.strip().matches("[A-Za-z]{2,3}");
	}

}

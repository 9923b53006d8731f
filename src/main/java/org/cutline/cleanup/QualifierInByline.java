package org.cutline.cleanup;

import java.util.List;
import java.util.Map;

import org.cutline.caption.CreditLine;
import org.cutline.caption.Qualifier;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;

/** POOL, HANDOUT and STRINGER behind a name go to the credit line, where they stay. */
final class QualifierInByline implements Cleaner {

	@Override
	public String id() {
		return "qualifier-in-byline";
	}

	@Override
	public List<CleanerExample> examples() {
		return List.of(CleanerExample.credit("EUGENE HOSHIKO/POOL", "EFE-EPA", "EUGENE HOSHIKO", "EFE-EPA/POOL"),
				CleanerExample.credit("Eugene Hoshiko / Pool", "(AP)", "Eugene Hoshiko", "(AP/Pool)"),
				CleanerExample.credit("EUGENE HOSHIKO/POOL", "EFE-EPA/POOL", "EUGENE HOSHIKO", "EFE-EPA/POOL"),
				CleanerExample.creditKept("EUGENE HOSHIKO/POOL", ""), CleanerExample.creditKept("HANDOUT", "EPA"),
				CleanerExample.creditKept("STRINGER", "EFE"), CleanerExample.creditKept("POOL", "AP"));
	}

	@Override
	public Map<Field, FieldValue> clean(Said said) {
		CreditLine byline = CreditLine.parse(said.byline());
		String credit = said.text(Field.CREDIT_LINE);
		String base = credit.isEmpty() ? said.text(Field.SOURCE) : credit;
		if (byline == null || byline.byline() == null || byline.agency() != null || !byline.partners().isEmpty()
				|| byline.qualifiers().isEmpty() || base.isEmpty()) {
			return Map.of();
		}
		String after = base;
		for (Qualifier qualifier : byline.qualifiers()) {
			after = with(after, qualifier);
		}
		return said.credit(byline.bylineName(), after.equals(base) ? credit : after);
	}

	private static String with(String credit, Qualifier qualifier) {
		CreditLine line = CreditLine.parse(credit);
		if (line != null && line.has(qualifier.kind())) {
			return credit;
		}
		boolean bracket = credit.endsWith(")");
		String open = bracket ? credit.substring(0, credit.length() - 1) : credit;
		return open + "/" + qualifier.printed() + (bracket ? ")" : "");
	}

}

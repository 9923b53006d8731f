package org.cutline.cleanup;

import java.util.List;
import java.util.Map;

import org.cutline.caption.CreditLine;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.jspecify.annotations.Nullable;

/** By-line and credit line that stand in each other's place change places. */
final class SwappedCredit implements Cleaner {

	@Override
	public String id() {
		return "swapped-credit";
	}

	@Override
	public List<CleanerExample> examples() {
		return List.of(CleanerExample.credit("Getty Images", "Philip Glass", "Philip Glass", "Getty Images"),
				CleanerExample.credit("EFE", "Ana Prieto", "Ana Prieto", "EFE"),
				CleanerExample.creditKept("Ana Prieto", "EFE"), CleanerExample.creditKept("EUGENE HOSHIKO", "AP/POOL"),
				CleanerExample.creditKept("ana prieto", "EFE"), CleanerExample.creditKept("AFP", "POOL"),
				CleanerExample.creditKept("AFP", "STRINGER"));
	}

	@Override
	public Map<Field, FieldValue> clean(Said said) {
		String byline = said.byline();
		String credit = said.text(Field.CREDIT_LINE);
		boolean swapped = isAgency(CreditLine.parse(byline)) && isPerson(CreditLine.parse(credit));
		return swapped ? said.credit(credit, byline) : Map.of();
	}

	private static boolean isAgency(@Nullable CreditLine line) {
		return line != null && line.agency() != null && line.byline() == null;
	}

	private static boolean isPerson(@Nullable CreditLine line) {
		return line != null && line.byline() != null && line.agency() == null && line.partners().isEmpty()
				&& line.qualifiers().isEmpty();
	}

}

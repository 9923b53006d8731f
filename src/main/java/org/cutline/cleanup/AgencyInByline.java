package org.cutline.cleanup;

import java.util.List;
import java.util.Map;

import org.cutline.caption.CreditLine;
import org.cutline.caption.CreditLine.Part;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;

/** An agency behind the name in a by-line goes to the credit line, if it is not there. */
final class AgencyInByline implements Cleaner {

	@Override
	public String id() {
		return "agency-in-byline";
	}

	@Override
	public List<CleanerExample> examples() {
		return List.of(CleanerExample.credit("Ben Birchall/PA", "PA", "Ben Birchall", "PA"),
				CleanerExample.credit("EUGENE HOSHIKO / AP", "", "EUGENE HOSHIKO", "AP"),
				CleanerExample.credit("Hector Retamal/AFP", "AFP/Getty Images", "Hector Retamal", "AFP/Getty Images"),
				CleanerExample.creditKept("Ben Birchall/PA", "Reuters"),
				CleanerExample.creditKept("Ben Birchall", "PA"));
	}

	@Override
	public Map<Field, FieldValue> clean(Said said) {
		CreditLine byline = CreditLine.parse(said.byline());
		if (byline == null || byline.byline() == null || byline.agency() == null || !byline.partners().isEmpty()
				|| !byline.qualifiers().isEmpty() || !said.byline().contains("/")) {
			return Map.of();
		}
		Part agency = byline.agency();
		String credit = said.text(Field.CREDIT_LINE);
		if (credit.isEmpty()) {
			return said.credit(byline.bylineName(), agency.printed());
		}
		return names(credit, agency.name()) ? said.credit(byline.bylineName(), credit) : Map.of();
	}

	private static boolean names(String credit, String agency) {
		CreditLine line = CreditLine.parse(credit);
		return line != null && line.chain().stream().anyMatch((part) -> part.name().equals(agency));
	}

}

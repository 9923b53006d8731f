package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CreditLine;
import org.cutline.caption.Names;

/** The credit field names the agency and the photographer of the caption. */
final class CreditFieldAgrees extends HouseRule {

	CreditFieldAgrees() {
		super("credit.field", Severity.WARNING, Against.FIELDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CreditLine line = unit.caption().credit().orElse(null);
		CreditLine field = unit.facts().value(FactField.CREDIT_LINE).map(CreditLine::parse).orElse(null);
		if (line == null || field == null) {
			return List.of();
		}
		boolean agency = field.agency() != null && line.agency() != null && !family(field).equals(family(line));
		boolean name = field.byline() != null && line.byline() != null
				&& !Names.same(field.bylineName(), line.bylineName());
		return (agency || name) ? List
			.of(finding(line.range(), List.of(field(FactField.CREDIT_LINE, line.text())), line.text(), field.text()))
				: List.of();
	}

	private static String family(CreditLine line) {
		return switch (line.agencyName()) {
			case "EPA", "EPA-EFE", "EFE-EPA", "EFE/EPA", "EFE" -> "EPA";
			default -> line.agencyName();
		};
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.fact(FactField.CREDIT_LINE, "EFE-EPA/ANA PRIETO/POOL")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.fact(FactField.CREDIT_LINE, "REUTERS/Ana Prieto")
			.wrong("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.inSpanish("efe-es")
			.fact(FactField.CREDIT_LINE, "EFE/Luis Prieto")
			.wrong("Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.fact(FactField.CREDIT_LINE, "EFE")
			.right("Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}

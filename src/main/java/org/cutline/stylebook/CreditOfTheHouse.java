package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CreditLine;

/** The agency in the credit line is one that the house credits. */
final class CreditOfTheHouse extends HouseRule {

	CreditOfTheHouse() {
		super("credit.house", Severity.WARNING, Against.HOUSE);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CreditLine line = unit.caption().credit().orElse(null);
		if (line == null || line.agency() == null || unit.style().knowsAgency(line.agencyName())) {
			return List.of();
		}
		return List.of(finding(line.agency().range(), List.of(), line.agency().printed(),
				String.join(", ", unit.style().agencies())));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Ministers pose in Tokyo, Japan, 07 November 2023. REUTERS/Ana Prieto")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los ministros posan en Tokio (Japón). REUTERS/Ana Prieto")
			.list();
	}

}

package org.cutline.stylebook;

import java.util.List;

/** A caption ends with a credit line. */
final class CreditPresent extends HouseRule {

	CreditPresent() {
		super("credit.present", Severity.ERROR);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		if (unit.caption().credit().isPresent() || unit.text().isBlank()) {
			return List.of();
		}
		List<Fix> fixes = unit.facts()
			.value(FactField.CREDIT_LINE)
			.map((line) -> perhaps(List.of(TextEdit.insert(unit.text().stripTrailing().length(), " " + line)), line))
			.<List<Fix>>map(List::of)
			.orElse(List.of());
		return List.of(finding(null, fixes));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Foreign ministers pose in Tokyo, Japan, 07 November 2023.")
			.fact(FactField.CREDIT_LINE, "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Foreign ministers pose in Tokyo, Japan, 07 November 2023.",
					"Foreign ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO/POOL")
			.inSpanish("efe-es")
			.facts(FileFacts.none())
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los ministros de Exteriores posan en Tokio (Japón).")
			.list();
	}

}

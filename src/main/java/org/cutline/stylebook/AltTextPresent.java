package org.cutline.stylebook;

import java.util.List;

/** The photo has an alternative text for those who cannot see it. */
final class AltTextPresent extends HouseRule {

	AltTextPresent() {
		super("alt.present", Severity.HINT, Against.FIELDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		return unit.facts().value(FactField.ALT_TEXT).isPresent() || unit.text().isBlank() ? List.of()
				: List.of(finding(null, List.of()));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.fact(FactField.ALT_TEXT, "Seven ministers stand in a row before a garden")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.facts(FileFacts.none())
			.wrong("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.inSpanish("efe-es")
			.wrong("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.fact(FactField.ALT_TEXT, "Siete ministros en fila ante un jardín")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.list();
	}

}

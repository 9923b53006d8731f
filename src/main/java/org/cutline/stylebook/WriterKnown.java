package org.cutline.stylebook;

import java.util.List;

/** A caption says who wrote it. */
final class WriterKnown extends HouseRule {

	WriterKnown() {
		super("caption.writer", Severity.HINT, Against.FIELDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		boolean known = unit.facts().values().isEmpty() || unit.facts().value(FactField.CAPTION_WRITER).isPresent();
		return known || unit.text().isBlank() ? List.of() : List.of(finding(null, List.of()));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.fact(FactField.CAPTION_WRITER, "ap")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.fact(FactField.CITY, "Tokyo")
			.wrong("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.inSpanish("efe-es")
			.wrong("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.fact(FactField.CAPTION_WRITER, "ap")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.list();
	}

}

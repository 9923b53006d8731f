package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.TextRange;

/** A caption that has no credit behind it ends with a full stop. */
final class EndsWithStop extends HouseRule {

	EndsWithStop() {
		super("language.stop", Severity.HINT);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		String text = unit.text().stripTrailing();
		boolean ends = text.isEmpty() || unit.caption().credit().isPresent()
				|| ".!?)\"'\u201d".indexOf(text.charAt(text.length() - 1)) >= 0
				|| !unit.caption().restrictions().isEmpty() || CreditPresent.isUnread(unit);
		return ends ? List.of() : List.of(finding(new TextRange(text.length() - 1, text.length()),
				List.of(certainly(List.of(TextEdit.insert(text.length(), "."))))));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Foreign ministers pose in Tokyo, Japan, 07 November 2023",
					"Foreign ministers pose in Tokyo, Japan, 07 November 2023.")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los ministros posan en Tokio", "Los ministros posan en Tokio.")
			.list();
	}

}

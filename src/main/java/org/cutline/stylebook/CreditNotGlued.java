package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CreditLine;

/** A blank parts the credit from the word before. */
final class CreditNotGlued extends HouseRule {

	CreditNotGlued() {
		super("credit.glued", Severity.WARNING);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CreditLine line = unit.caption().credit().orElse(null);
		if (line == null || !line.glued() || line.range().start() == 0) {
			return List.of();
		}
		int at = line.range().start();
		char before = unit.text().charAt(at - 1);
		if (before == '(' || before == '/') {
			return List.of();
		}
		String gap = Character.isLetterOrDigit(before) ? ". " : " ";
		return List.of(finding(line.range(), List.of(certainly(List.of(TextEdit.insert(at, gap)))), line.text()));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Ministers pose in Tokyo, Japan, 07 November 2023.EFE-EPA/ANA PRIETO",
					"Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los ministros posan en Tokio.EFE/Ana Prieto", "Los ministros posan en Tokio. EFE/Ana Prieto")
			.list();
	}

}

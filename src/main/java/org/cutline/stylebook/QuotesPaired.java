package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CaptionLanguage;
import org.cutline.caption.TextRange;

/** Quotation marks come in pairs. */
final class QuotesPaired extends HouseRule {

	QuotesPaired() {
		super("language.quotes", Severity.HINT);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		int straight = 0;
		int opened = 0;
		int closed = 0;
		for (int i = 0; i < unit.text().length(); i++) {
			switch (unit.text().charAt(i)) {
				case '"' -> straight++;
				case '\u201c', '\u201e' -> opened++;
				case '\u201d' -> closed++;
				default -> {
				}
			}
		}
		boolean german = unit.caption().language() == CaptionLanguage.GERMAN;
		boolean odd = straight % 2 != 0 || (opened != closed && !german);
		if (!odd) {
			return List.of();
		}
		int at = Math.max(unit.text().lastIndexOf('"'),
				Math.max(unit.text().lastIndexOf('\u201c'), unit.text().lastIndexOf('\u201d')));
		return List.of(finding(new TextRange(at, at + 1), List.of()));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Ministers ask for a \"pause in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los ministros piden una “pausa en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}

package org.cutline.stylebook;

import java.util.List;
import java.util.stream.IntStream;

import org.cutline.caption.CaptionLanguage;
import org.cutline.caption.TextRange;

/** Quotation marks come in pairs. */
final class QuotesPaired extends HouseRule {

	QuotesPaired() {
		super("language.quotes", Severity.HINT);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		long straight = unit.text().chars().filter((c) -> c == '"').count();
		long opened = unit.text().chars().filter((c) -> c == '\u201c' || c == '\u201e').count();
		long closed = unit.text().chars().filter((c) -> c == '\u201d').count();
		boolean german = unit.caption().language() == CaptionLanguage.GERMAN;
		boolean odd = straight % 2 != 0 || (opened != closed && !german);
		if (!odd) {
			return List.of();
		}
		int at = IntStream.of('"', '\u201c', '\u201d', '\u201e').map(unit.text()::lastIndexOf).max().orElseThrow();
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

package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CreditLine;
import org.cutline.caption.TextRange;

/** A full stop stands before the credit. */
final class CreditAfterStop extends HouseRule {

	CreditAfterStop() {
		super("credit.stop", Severity.WARNING);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CreditLine line = unit.caption().credit().orElse(null);
		if (line == null || line.glued() || line.range().start() == 0) {
			return List.of();
		}
		int end = unit.text().substring(0, line.range().start()).stripTrailing().length();
		if (end == 0 || !Character.isLetterOrDigit(unit.text().charAt(end - 1)) || isOther(unit, end - 1)) {
			return List.of();
		}
		return List.of(finding(new TextRange(end - 1, line.range().start()),
				List.of(certainly(List.of(TextEdit.insert(end, "."))))));
	}

	/**
	 * Whether a code, another credit or a restriction stands there, which need no stop.
	 */
	private static boolean isOther(CaptionUnderCheck unit, int at) {
		return unit.caption().credits().stream().anyMatch((credit) -> credit.range().contains(at))
				|| unit.caption().restrictions().stream().anyMatch((restriction) -> restriction.range().contains(at))
				|| unit.caption().codes().stream().anyMatch((code) -> code.range().contains(at));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Ministers pose in Tokyo, Japan, 07 November 2023 EFE-EPA/ANA PRIETO",
					"Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los ministros posan en Tokio EFE/Ana Prieto", "Los ministros posan en Tokio. EFE/Ana Prieto")
			.list();
	}

}

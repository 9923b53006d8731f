package org.cutline.stylebook;

import java.util.List;
import java.util.Locale;

import org.cutline.caption.TextRange;

/** A caption begins with a capital. */
final class StartsWithCapital extends HouseRule {

	StartsWithCapital() {
		super("language.capital", Severity.HINT);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		int start = unit.caption().body().start();
		if (unit.caption().body().isEmpty() || !Character.isLowerCase(unit.text().charAt(start))) {
			return List.of();
		}
		TextRange first = new TextRange(start, start + 1);
		String capital = first.in(unit.text()).toUpperCase(Locale.ROOT);
		return List.of(finding(first, List.of(perhaps(List.of(TextEdit.replace(first, capital))))));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("foreign ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO",
					"Foreign ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("los ministros posan en Tokio (Japón). EFE/Ana Prieto",
					"Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}

package org.cutline.stylebook;

import java.util.List;
import java.util.Locale;

import org.cutline.caption.CreditLine;
import org.cutline.caption.CreditStyle;

/** The name in the credit line has the case of the house: capitals, or natural case. */
final class CreditInCapitals extends HouseRule {

	CreditInCapitals() {
		super("credit.case", Severity.WARNING, Against.HOUSE);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CreditStyle style = unit.style().credit();
		CreditLine line = unit.caption().credit().orElse(null);
		CreditLine.Part byline = (line != null) ? line.byline() : null;
		if (style == null || line == null || byline == null || !unit.style().knowsAgency(line.agencyName())) {
			return List.of();
		}
		String capitals = byline.name().toUpperCase(Locale.ROOT);
		boolean shouted = capitals.equals(byline.name()) && byline.name().indexOf(' ') > 0;
		return switch (style.nameCase()) {
			case CAPITALS -> capitals.equals(byline.name()) ? List.of()
					: List.of(finding(byline.range(),
							List.of(certainly(List.of(TextEdit.replace(byline.range(), capitals)), capitals)),
							byline.name(), capitals));
			case NATURAL -> shouted ? List.of(natural(byline)) : List.of();
			case AS_IS -> List.of();
		};
	}

	/**
	 * Small letters lose what capitals did not say: Mc, von, accents; so a look is
	 * wanted.
	 */
	private Finding natural(CreditLine.Part byline) {
		String wanted = Casing.natural(byline.name());
		return variant("natural", byline.range(),
				List.of(perhaps(List.of(TextEdit.replace(byline.range(), wanted)), wanted)), byline.name(), wanted);
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/Ana Prieto",
					"Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inEnglish("reuters")
			.right("Ministers pose in Tokyo, Japan, November 7, 2023. REUTERS/Ana Prieto")
			.wrong("Ministers pose in Tokyo, Japan, November 7, 2023. REUTERS/ANA PRIETO",
					"Ministers pose in Tokyo, Japan, November 7, 2023. REUTERS/Ana Prieto")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.list();
	}

}

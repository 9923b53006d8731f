package org.cutline.stylebook;

import java.util.List;
import java.util.Locale;

import org.cutline.caption.CreditLine;
import org.cutline.caption.CreditStyle;

/** The name in the credit line has the case of the house. */
final class CreditInCapitals extends HouseRule {

	CreditInCapitals() {
		super("credit.case", Severity.WARNING, Against.HOUSE);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CreditStyle style = unit.style().credit();
		CreditLine.Part byline = unit.caption().credit().map(CreditLine::byline).orElse(null);
		if (style == null || byline == null || style.nameCase() != CreditStyle.NameCase.CAPITALS
				|| !unit.style().knowsAgency(unit.caption().credit().map(CreditLine::agencyName).orElse(""))) {
			return List.of();
		}
		String wanted = byline.name().toUpperCase(Locale.ROOT);
		return wanted.equals(byline.name()) ? List.of() : List.of(finding(byline.range(),
				List.of(certainly(List.of(TextEdit.replace(byline.range(), wanted)), wanted)), byline.name(), wanted));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/Ana Prieto",
					"Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.list();
	}

}

package org.cutline.stylebook;

import java.util.List;
import java.util.Locale;

import org.cutline.caption.CreditForm;
import org.cutline.caption.CreditLine;
import org.cutline.caption.CreditStyle;

/** The credit line is written in the form of the house, and has all it needs. */
final class CreditWrittenInForm extends HouseRule {

	CreditWrittenInForm() {
		super("credit.form", Severity.ERROR, Against.HOUSE);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CreditStyle style = unit.style().credit();
		CreditLine line = unit.caption().credit().orElse(null);
		if (line == null) {
			return List.of();
		}
		if (line.agency() == null) {
			return List.of(variant("agency", line.range(), List.of()));
		}
		if (style == null || !unit.style().knowsAgency(line.agencyName()) || isWritten(line, style)) {
			return List.of();
		}
		String wanted = line.render(style);
		return List.of(finding(line.range(), List.of(perhaps(List.of(TextEdit.replace(line.range(), wanted)), wanted)),
				line.text(), wanted));
	}

	/** Case and blanks are matters of other rules. */
	private static boolean isWritten(CreditLine line, CreditStyle style) {
		return line.form() == style.form() || line.form() == CreditForm.VIA
				|| bare(line.text()).equals(bare(line.render(style)));
	}

	private static String bare(String text) {
		return text.replaceAll("[\\s.]", "").toLowerCase(Locale.ROOT);
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Ministers pose in Tokyo, Japan, 07 November 2023. (Ana Prieto/EFE-EPA)",
					"Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.wrong("Ministers pose in Tokyo, Japan, 07 November 2023. Photo: Ana Prieto")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los ministros de Exteriores posan en Tokio (Japón). Ana Prieto (EFE)",
					"Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}

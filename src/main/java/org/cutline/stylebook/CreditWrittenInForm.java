package org.cutline.stylebook;

import java.util.List;
import java.util.Locale;

import org.cutline.caption.CreditForm;
import org.cutline.caption.CreditLine;
import org.cutline.caption.CreditStyle;
import org.cutline.caption.Names;

/** The credit line is written in the form of the house, and has all it needs. */
final class CreditWrittenInForm extends HouseRule {

	private static final RuleParameter ALSO = RuleParameter.phrases("credit.form", "also");

	CreditWrittenInForm() {
		super("credit.form", Severity.ERROR, Against.HOUSE);
	}

	@Override
	public List<RuleParameter> parameters() {
		return List.of(ALSO);
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
		if (style == null || !unit.style().knowsAgency(line.agencyName()) || isBare(line)) {
			return List.of();
		}
		String wanted = HouseCredit.of(line, unit.style(), style);
		if (isWritten(line, style, wanted) || phrases(unit, ALSO).isIn(line.text())) {
			return List.of();
		}
		if (!HouseCredit.keepsAll(line, wanted)) {
			return List.of(variant("other", line.range(), List.of(), line.text()).as(Severity.WARNING));
		}
		Finding finding = finding(line.range(),
				List.of(perhaps(List.of(TextEdit.replace(line.range(), wanted)), wanted)), line.text(), wanted);
		return List.of(HouseCredit.sameParts(line, wanted) ? finding.as(Severity.WARNING) : finding);
	}

	/** Case and blanks are matters of other rules. */
	private static boolean isWritten(CreditLine line, CreditStyle style, String wanted) {
		return line.form() == style.form() || line.form() == CreditForm.VIA || bare(line.text()).equals(bare(wanted));
	}

	/** The agency and nothing else, which is another rule's matter. */
	private static boolean isBare(CreditLine line) {
		return line.agency() != null && Names.same(line.text(), line.agency().printed());
	}

	private static String bare(String text) {
		StringBuilder bare = new StringBuilder(text.length());
		text.chars().filter((c) -> c != '.' && !Character.isWhitespace(c)).forEach((c) -> bare.append((char) c));
		return bare.toString().toLowerCase(Locale.ROOT);
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

package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CreditForm;
import org.cutline.caption.CreditLine;
import org.cutline.caption.CreditStyle;
import org.cutline.caption.Qualifier;

/**
 * POOL, HANDOUT and the like stand behind the photographer where the house has slashes.
 */
final class QualifierLast extends HouseRule {

	QualifierLast() {
		super("credit.order", Severity.WARNING, Against.HOUSE);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CreditLine line = unit.caption().credit().orElse(null);
		CreditStyle style = unit.style().credit();
		if (line == null || style == null || style.form() != CreditForm.SLASH || line.form() != CreditForm.SLASH) {
			return List.of();
		}
		CreditLine.Part byline = line.byline();
		CreditLine.Part agency = line.agency();
		if (byline == null || agency == null || byline.range().start() < agency.range().start()) {
			return List.of();
		}
		for (Qualifier qualifier : line.qualifiers()) {
			if (qualifier.range().end() <= byline.range().start()
					&& qualifier.range().start() >= agency.range().end()) {
				String wanted = HouseCredit.of(line, unit.style(), CreditStyle.of(CreditForm.SLASH));
				boolean keeps = HouseCredit.keepsAll(line, wanted);
				return List.of(finding(qualifier.range(),
						keeps ? List.of(perhaps(List.of(TextEdit.replace(line.range(), wanted)), wanted)) : List.of(),
						qualifier.printed()));
			}
		}
		return List.of();
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/POOL/ANA PRIETO",
					"Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO/POOL")
			.inSpanish("efe-es")
			.right("Los ministros posan en Tokio (Japón). EFE/Ana Prieto/POOL")
			.wrong("Los ministros posan en Tokio (Japón). EFE/POOL/Ana Prieto",
					"Los ministros posan en Tokio (Japón). EFE/Ana Prieto/POOL")
			.list();
	}

}

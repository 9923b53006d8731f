package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CreditLine;
import org.cutline.caption.Qualifier;

/** HANDOUT is said by the caption and by the fields, or by neither. */
final class HandoutAgrees extends HouseRule {

	HandoutAgrees() {
		super("credit.handout", Severity.ERROR);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CreditLine line = unit.caption().credit().orElse(null);
		if (line == null || unit.facts().all(FactField.CREDIT_LINE).isEmpty()
				&& unit.facts().all(FactField.JOB_TITLE).isEmpty() && unit.facts().all(FactField.INSTRUCTIONS).isEmpty()
				&& unit.facts().all(FactField.SOURCE).isEmpty()) {
			return List.of();
		}
		boolean inCaption = unit.caption().isHandout();
		boolean inFields = SourceWords.says(unit.facts(), Qualifier.Kind.HANDOUT);
		if (inCaption == inFields) {
			return List.of();
		}
		if (inCaption) {
			return List.of(variant("field", line.range(), fieldFixes(unit.facts())));
		}
		int end = SourceWords.insertion(line);
		return List.of(finding(line.range(), List.of(perhaps(List.of(TextEdit.insert(end, "/HANDOUT"))))));
	}

	private List<Fix> fieldFixes(FileFacts facts) {
		return facts.value(FactField.CREDIT_LINE)
			.<List<Fix>>map((credit) -> List.of(new Fix.FieldFix(Message.of("credit.handout.put"),
					FactField.CREDIT_LINE, credit + "/HANDOUT", false)))
			.orElse(List.of());
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.facts(FileFacts.none()
				.with(FactField.CREDIT_LINE, "EFE-EPA/ANA PRIETO/HANDOUT")
				.with(FactField.INSTRUCTIONS, "EDITORIAL USE ONLY"))
			.right("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO/HANDOUT")
			.wrong("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO",
					"Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO/HANDOUT")
			.facts(FileFacts.none()
				.with(FactField.CREDIT_LINE, "EFE-EPA/ANA PRIETO")
				.with(FactField.INSTRUCTIONS, "EDITORIAL USE ONLY"))
			.wrong("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO/HANDOUT")
			.inSpanish("efe-es")
			.facts(FileFacts.none()
				.with(FactField.CREDIT_LINE, "EFE/Ana Prieto/HANDOUT")
				.with(FactField.INSTRUCTIONS, "EDITORIAL USE ONLY"))
			.wrong("Los ministros posan en Tokio (Japón). EFE/Ana Prieto",
					"Los ministros posan en Tokio (Japón). EFE/Ana Prieto/HANDOUT")
			.right("Los ministros posan en Tokio (Japón). EFE/Ana Prieto/HANDOUT")
			.list();
	}

}

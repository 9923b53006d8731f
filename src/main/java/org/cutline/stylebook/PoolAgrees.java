package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CreditLine;
import org.cutline.caption.Qualifier;

/** POOL is said by the caption and by the fields, or by neither. */
final class PoolAgrees extends HouseRule {

	PoolAgrees() {
		super("credit.pool", Severity.ERROR);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CreditLine line = unit.caption().credit().orElse(null);
		if (line == null || unit.facts().all(FactField.CREDIT_LINE).isEmpty()
				&& unit.facts().all(FactField.JOB_TITLE).isEmpty() && unit.facts().all(FactField.INSTRUCTIONS).isEmpty()
				&& unit.facts().all(FactField.SOURCE).isEmpty()) {
			return List.of();
		}
		boolean inCaption = line.has(Qualifier.Kind.POOL);
		boolean inFields = SourceWords.says(unit.facts(), Qualifier.Kind.POOL);
		if (inCaption == inFields) {
			return List.of();
		}
		if (inCaption) {
			return List.of(variant("field", line.range(), fieldFixes(unit.facts())));
		}
		int end = SourceWords.insertion(line);
		return List.of(finding(line.range(), List.of(perhaps(List.of(TextEdit.insert(end, "/POOL"))))));
	}

	private List<Fix> fieldFixes(FileFacts facts) {
		return facts.value(FactField.CREDIT_LINE)
			.<List<Fix>>map((credit) -> List
				.of(new Fix.FieldFix(Message.of("credit.pool.put"), FactField.CREDIT_LINE, credit + "/POOL", false)))
			.orElse(List.of());
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.fact(FactField.CREDIT_LINE, "EFE-EPA/ANA PRIETO/POOL")
			.right("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO/POOL")
			.wrong("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO",
					"Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO/POOL")
			.fact(FactField.CREDIT_LINE, "EFE-EPA/ANA PRIETO")
			.wrong("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO/POOL")
			.inSpanish("efe-es")
			.fact(FactField.CREDIT_LINE, "EFE/Ana Prieto/POOL")
			.wrong("Los ministros posan en Tokio (Japón). EFE/Ana Prieto",
					"Los ministros posan en Tokio (Japón). EFE/Ana Prieto/POOL")
			.right("Los ministros posan en Tokio (Japón). EFE/Ana Prieto/POOL")
			.list();
	}

}

package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CreditLine;
import org.cutline.caption.Qualifier;

/** A handout says how it may be used. */
final class HandoutRestricted extends HouseRule {

	HandoutRestricted() {
		super("restrictions.handout", Severity.WARNING, Against.FIELDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CreditLine line = unit.caption().credit().orElse(null);
		if (line == null || !isHandout(unit) || unit.facts().value(FactField.INSTRUCTIONS).isPresent()
				|| unit.caption().restrictions().stream().anyMatch((restriction) -> restriction.kind().limitsUse())) {
			return List.of();
		}
		String words = " EDITORIAL USE ONLY/NO SALES";
		return List.of(finding(line.range(),
				List.of(perhaps(List.of(TextEdit.insert(line.range().end(), words)), words.strip()))));
	}

	private static boolean isHandout(CaptionUnderCheck unit) {
		return unit.caption().isHandout() || SourceWords.says(unit.facts(), Qualifier.Kind.HANDOUT);
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("A ship sails off Tokyo, Japan, 07 November 2023. EFE-EPA/NAVY OF JAPAN/HANDOUT "
					+ "EDITORIAL USE ONLY/NO SALES")
			.wrong("A ship sails off Tokyo, Japan, 07 November 2023. EFE-EPA/NAVY OF JAPAN/HANDOUT",
					"A ship sails off Tokyo, Japan, 07 November 2023. EFE-EPA/NAVY OF JAPAN/HANDOUT "
							+ "EDITORIAL USE ONLY/NO SALES")
			.inSpanish("efe-es")
			.right("Un barco navega ante Tokio (Japón). EFE/Ministerio de Defensa/HANDOUT SOLO USO EDITORIAL")
			.wrong("Un barco navega ante Tokio (Japón). EFE/Ministerio de Defensa/HANDOUT")
			.list();
	}

}

package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CreditLine;
import org.cutline.caption.Qualifier;
import org.cutline.caption.TextRange;

/** A handout says how it may be used. */
final class HandoutRestricted extends HouseRule {

	private static final String LIMITS = "EDITORIAL USE ONLY/NO SALES";

	HandoutRestricted() {
		super("restrictions.handout", Severity.WARNING, Against.FIELDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		if (unit.text().isBlank() || unit.facts().value(FactField.INSTRUCTIONS).isPresent()
				|| unit.caption().restrictions().stream().anyMatch((restriction) -> restriction.kind().limitsUse())
				|| !isHandout(unit)) {
			return List.of();
		}
		TextRange range = unit.caption().credit().map(CreditLine::range).orElse(null);
		if (!unit.facts().values().isEmpty()) {
			return List.of(finding(range, List.of(field(FactField.INSTRUCTIONS, "HANDOUT " + LIMITS))));
		}
		List<Fix> fixes = (range == null) ? List.of()
				: List.of(perhaps(List.of(TextEdit.insert(range.end(), " " + LIMITS)), LIMITS));
		return List.of(finding(range, fixes));
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

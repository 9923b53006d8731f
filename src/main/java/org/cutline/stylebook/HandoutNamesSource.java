package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CreditLine;
import org.cutline.caption.Qualifier;

/** A handout says who gave it out. */
final class HandoutNamesSource extends HouseRule {

	HandoutNamesSource() {
		super("credit.source", Severity.WARNING);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CreditLine line = unit.caption().credit().orElse(null);
		if (line == null || !isHandout(unit, line) || line.byline() != null || !line.partners().isEmpty()
				|| isSaid(unit)) {
			return List.of();
		}
		return List.of(finding(line.range(), List.of(), line.text()));
	}

	private static boolean isHandout(CaptionUnderCheck unit, CreditLine line) {
		return line.has(Qualifier.Kind.HANDOUT) || line.has(Qualifier.Kind.HO)
				|| SourceWords.says(unit.facts(), Qualifier.Kind.HANDOUT);
	}

	/** The sentence says who: "in this handout photo provided by the palace". */
	private static boolean isSaid(CaptionUnderCheck unit) {
		String body = unit.caption().bodyText();
		return body.contains(" by ") || body.contains("courtesy of") || body.contains(" por ")
				|| body.contains("cortesía de") || unit.facts().value(FactField.SOURCE).isPresent();
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("A ship sails off Tokyo, Japan, 07 November 2023. EFE-EPA/NAVY OF JAPAN/HANDOUT "
					+ "EDITORIAL USE ONLY/NO SALES")
			.wrong("A ship sails off Tokyo, Japan, 07 November 2023. EFE-EPA/HANDOUT EDITORIAL USE ONLY/NO SALES")
			.inSpanish("efe-es")
			.right("Un barco navega ante Tokio (Japón). EFE/Ministerio de Defensa/HANDOUT SOLO USO EDITORIAL")
			.wrong("Un barco navega ante Tokio (Japón). EFE/HANDOUT SOLO USO EDITORIAL")
			.list();
	}

}

package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CreditLine;
import org.cutline.caption.Qualifier;

/** The place of the photographer holds a person. */
final class CreditNamesPerson extends HouseRule {

	CreditNamesPerson() {
		super("credit.person", Severity.WARNING);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CreditLine line = unit.caption().credit().orElse(null);
		if (line == null || line.byline() != null || line.agency() == null) {
			return List.of();
		}
		boolean known = unit.caption().isHandout() || line.has(Qualifier.Kind.SCREENGRAB);
		return known ? List.of() : List.of(finding(line.range(), List.of(), line.text()));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/STRINGER")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los ministros posan en Tokio (Japón). EFE")
			.list();
	}

}

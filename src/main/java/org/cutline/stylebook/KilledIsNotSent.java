package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.Restriction;

/** A caption that carries a kill notice is not sent on. */
final class KilledIsNotSent extends HouseRule {

	KilledIsNotSent() {
		super("notice.kill", Severity.ERROR);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		return unit.caption()
			.restrictions()
			.stream()
			.filter((restriction) -> restriction.kind() == Restriction.Kind.KILL)
			.map((restriction) -> finding(restriction.range(), List.of(), restriction.text()))
			.toList();
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("PICTURE KILL Foreign ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA " + "PRIETO")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("ANULACIÓN OBLIGATORIA Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}

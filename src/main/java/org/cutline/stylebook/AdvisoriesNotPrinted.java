package org.cutline.stylebook;

import java.util.List;

/** Notes to editors are not for readers. */
final class AdvisoriesNotPrinted extends HouseRule {

	AdvisoriesNotPrinted() {
		super("notice.advisory", Severity.HINT);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		return unit.caption().restrictions().stream().filter((restriction) -> switch (restriction.kind()) {
			case CORRECTION, REPEATING, EDITORS_NOTE -> true;
			default -> false;
		}).map((restriction) -> finding(restriction.range(), List.of(), restriction.text())).toList();
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("CORRECTS CITY - Foreign ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA " + "PRIETO")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los ministros posan en Tokio (Japón). EFE/Ana Prieto ATENCIÓN EDITORES")
			.list();
	}

}

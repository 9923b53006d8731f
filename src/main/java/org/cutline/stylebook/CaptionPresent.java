package org.cutline.stylebook;

import java.util.List;

/** A photo has a caption. */
final class CaptionPresent extends HouseRule {

	CaptionPresent() {
		super("caption.present", Severity.ERROR);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		boolean empty = unit.caption().bodyText().isBlank() && unit.caption().dateline() == null;
		return empty ? List.of(finding(null, List.of())) : List.of();
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("")
			.wrong("EFE-EPA/ANA PRIETO/POOL")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("EFE/Ana Prieto")
			.list();
	}

}

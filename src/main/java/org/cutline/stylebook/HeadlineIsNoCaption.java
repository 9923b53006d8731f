package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.Names;

/** The headline is not the caption over again. */
final class HeadlineIsNoCaption extends HouseRule {

	HeadlineIsNoCaption() {
		super("headline.same", Severity.WARNING, Against.FIELDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		String headline = unit.facts().value(FactField.HEADLINE).orElse("");
		boolean same = headline.length() > 20 && Names.same(headline, unit.caption().bodyText());
		return same ? List.of(finding(null, List.of())) : List.of();
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.fact(FactField.HEADLINE, "G7 foreign ministers meet in Tokyo")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.fact(FactField.HEADLINE, "Foreign ministers pose in Tokyo, Japan, 07 November 2023")
			.wrong("Foreign ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.fact(FactField.HEADLINE, "Los ministros posan en Tokio (Japón)")
			.wrong("Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.list();
	}

}

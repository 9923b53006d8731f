package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CaptionLikeness;
import org.cutline.caption.Names;

/** The alternative text is not the caption over again. */
final class AltTextIsNoCaption extends HouseRule {

	AltTextIsNoCaption() {
		super("alt.same", Severity.WARNING, Against.FIELDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		String alt = unit.facts().value(FactField.ALT_TEXT).orElse("");
		boolean same = alt.length() > 20
				&& (Names.same(alt, unit.text()) || CaptionLikeness.of(alt, unit.text()) > 0.9);
		return same ? List.of(finding(null, List.of())) : List.of();
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.fact(FactField.ALT_TEXT, "Seven ministers stand in a row before a garden")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.fact(FactField.ALT_TEXT, "Foreign ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.wrong("Foreign ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.fact(FactField.ALT_TEXT, "Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.wrong("Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.fact(FactField.ALT_TEXT, "Siete ministros en fila ante un jardín")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.list();
	}

}

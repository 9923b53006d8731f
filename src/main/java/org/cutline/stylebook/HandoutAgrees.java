package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CreditLine;
import org.cutline.caption.Qualifier;

/** HANDOUT is said by the caption and by the fields, or by neither. */
final class HandoutAgrees extends QualifierAgrees {

	HandoutAgrees() {
		super("credit.handout", Qualifier.Kind.HANDOUT);
	}

	@Override
	boolean inCaption(CaptionUnderCheck unit, CreditLine line) {
		return unit.caption().isHandout();
	}

	@Override
	String limits(CaptionUnderCheck unit) {
		return RestrictionsInCaption.missing(unit);
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.facts(FileFacts.none()
				.with(FactField.CREDIT_LINE, "EFE-EPA/ANA PRIETO/HANDOUT")
				.with(FactField.INSTRUCTIONS, "EDITORIAL USE ONLY"))
			.right("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO/HANDOUT")
			.wrong("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO",
					"Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO/HANDOUT EDITORIAL USE ONLY")
			.facts(FileFacts.none()
				.with(FactField.CREDIT_LINE, "EFE-EPA/ANA PRIETO")
				.with(FactField.INSTRUCTIONS, "EDITORIAL USE ONLY"))
			.wrong("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO/HANDOUT")
			.inSpanish("efe-es")
			.facts(FileFacts.none()
				.with(FactField.CREDIT_LINE, "EFE/Ana Prieto/HANDOUT")
				.with(FactField.INSTRUCTIONS, "EDITORIAL USE ONLY"))
			.wrong("Los ministros posan en Tokio (Japón). EFE/Ana Prieto",
					"Los ministros posan en Tokio (Japón). EFE/Ana Prieto/HANDOUT EDITORIAL USE ONLY")
			.right("Los ministros posan en Tokio (Japón). EFE/Ana Prieto/HANDOUT")
			.list();
	}

}

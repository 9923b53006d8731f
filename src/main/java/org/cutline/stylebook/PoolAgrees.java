package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CreditLine;
import org.cutline.caption.Qualifier;

/** POOL is said by the caption and by the fields, or by neither. */
final class PoolAgrees extends QualifierAgrees {

	PoolAgrees() {
		super("credit.pool", Qualifier.Kind.POOL);
	}

	@Override
	boolean inCaption(CaptionUnderCheck unit, CreditLine line) {
		return line.has(Qualifier.Kind.POOL);
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.fact(FactField.CREDIT_LINE, "EFE-EPA/ANA PRIETO/POOL")
			.right("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO/POOL")
			.wrong("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO",
					"Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO/POOL")
			.fact(FactField.CREDIT_LINE, "EFE-EPA/ANA PRIETO")
			.wrong("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO/POOL")
			.inSpanish("efe-es")
			.fact(FactField.CREDIT_LINE, "EFE/Ana Prieto/POOL")
			.wrong("Los ministros posan en Tokio (Japón). EFE/Ana Prieto",
					"Los ministros posan en Tokio (Japón). EFE/Ana Prieto/POOL")
			.right("Los ministros posan en Tokio (Japón). EFE/Ana Prieto/POOL")
			.list();
	}

}

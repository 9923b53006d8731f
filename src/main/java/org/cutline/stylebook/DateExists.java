package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;

import org.cutline.caption.CaptionDate;

/** A date is one that the calendar has. */
final class DateExists extends HouseRule {

	DateExists() {
		super("date.exists", Severity.ERROR);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		List<Finding> findings = new ArrayList<>();
		for (CaptionDate date : unit.caption().dates()) {
			if (date.precision() == CaptionDate.Precision.DAY && date.value().isEmpty()) {
				findings.add(finding(date.range(), List.of(), date.range().in(unit.text())));
			}
		}
		return findings;
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Foreign ministers pose in Tokyo, Japan, 31 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los ministros posan en Tokio (Japón), el 30 de febrero de 2023. EFE/Ana Prieto")
			.list();
	}

}

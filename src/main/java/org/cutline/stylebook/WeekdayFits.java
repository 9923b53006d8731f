package org.cutline.stylebook;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.cutline.caption.CaptionDate;

/** A weekday beside a date is the weekday of that date. */
final class WeekdayFits extends HouseRule {

	WeekdayFits() {
		super("date.weekday", Severity.ERROR);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		List<Finding> findings = new ArrayList<>();
		for (CaptionDate date : unit.caption().dates()) {
			LocalDate day = date.value().orElse(null);
			if (day != null && date.weekday() != null && date.weekdayRange() != null
					&& date.weekday() != day.getDayOfWeek()) {
				Locale locale = unit.caption().language().locale();
				String right = day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
				findings.add(finding(date.weekdayRange(),
						List.of(perhaps(List.of(TextEdit.replace(date.weekdayRange(), right)), right)),
						date.weekdayRange().in(unit.text()), date.range().in(unit.text()), right));
			}
		}
		return findings;
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("ap")
			.right("Ministers pose in Tokyo, Tuesday, Nov. 7, 2023. (AP Photo/Ana Prieto)")
			.wrong("Ministers pose in Tokyo, Monday, Nov. 7, 2023. (AP Photo/Ana Prieto)",
					"Ministers pose in Tokyo, Tuesday, Nov. 7, 2023. (AP Photo/Ana Prieto)")
			.inSpanish("efe-es")
			.right("Los ministros posan hoy, martes 7 de noviembre de 2023, en Tokio (Japón). EFE/Ana Prieto")
			.wrong("Los ministros posan el jueves 7 de noviembre de 2023 en Tokio (Japón). EFE/Ana Prieto",
					"Los ministros posan el martes 7 de noviembre de 2023 en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}

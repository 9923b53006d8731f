package org.cutline.stylebook;

import java.time.LocalDate;
import java.util.List;

import org.cutline.caption.CaptionDate;
import org.cutline.caption.DateForm;

/** The date is written in the form of the house. */
final class DateInForm extends HouseRule {

	DateInForm() {
		super("date.form", Severity.ERROR, Against.HOUSE);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CaptionDate date = unit.caption().dateTaken().orElse(null);
		List<DateForm> forms = unit.style().dateForms();
		if (date == null || date.value().isEmpty() || forms.isEmpty() || forms.contains(date.form())
				|| date.form() == DateForm.GETTY || isForeign(unit)) {
			return List.of();
		}
		LocalDate day = date.value().get();
		String wanted = forms.getFirst().write(day, unit.style().languageFor(unit.caption()));
		if (wanted.equals(date.range().in(unit.text()))) {
			return List.of();
		}
		boolean sure = date.weekday() == null || date.weekday() == day.getDayOfWeek();
		List<TextEdit> edits = List.of(DateRewrite.of(unit, date, wanted));
		Fix fix = sure ? certainly(edits, wanted) : perhaps(edits, wanted);
		return List.of(finding(date.range(), List.of(fix), date.range().in(unit.text()), wanted));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Foreign ministers pose at the Iikura Guest House on November 07, 2023 in Tokyo, Japan. "
					+ "EFE-EPA/ANA PRIETO",
					"Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
							+ "EFE-EPA/ANA PRIETO")
			.wrong("Foreign ministers pose in Tokyo, Japan, on Tuesday, Nov. 7, 2023. EFE-EPA/ANA PRIETO",
					"Foreign ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.wrong("Foreign ministers pose in Tokyo, Japan, 7 November 2023. EFE-EPA/ANA PRIETO",
					"Foreign ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los ministros posan en Tokio (Japón), 07 November 2023. EFE/Ana Prieto",
					"Los ministros posan en Tokio (Japón), 7 de noviembre de 2023. EFE/Ana Prieto")
			.inEnglish("ap")
			.right("Ministers pose in Tokyo, Tuesday, Nov. 7, 2023. (AP Photo/Ana Prieto)")
			.right("Ministers pose in Tokyo, Wednesday, June 7, 2023. (AP Photo/Ana Prieto)")
			.wrong("Ministers pose in Tokyo, 07 November 2023. (AP Photo/Ana Prieto)",
					"Ministers pose in Tokyo, Nov. 7, 2023. (AP Photo/Ana Prieto)")
			.list();
	}

}

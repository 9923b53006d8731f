package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;

import org.cutline.caption.CaptionDate;
import org.cutline.caption.CaptionLanguage;
import org.cutline.caption.CaptionPlace;
import org.cutline.caption.DateForm;
import org.cutline.caption.TextRange;

/** A comma parts an English date from the place or the weekday before it. */
final class DateAfterComma extends HouseRule {

	DateAfterComma() {
		super("date.comma", Severity.WARNING);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CaptionDate date = unit.caption().dateTaken().orElse(null);
		if (date == null || unit.caption().language() != CaptionLanguage.ENGLISH || date.value().isEmpty()) {
			return List.of();
		}
		List<TextEdit> edits = new ArrayList<>();
		TextRange weekday = date.weekdayRange();
		boolean american = date.form() == DateForm.US || date.form() == DateForm.AP;
		int begin = date.range().start();
		if (weekday != null && weekday.end() <= begin) {
			if (american && isBlank(unit, weekday.end(), begin)) {
				edits.add(TextEdit.insert(weekday.end(), ","));
			}
			begin = weekday.start();
		}
		if ((american || date.form() == DateForm.EPA) && isPlaceBefore(unit, begin)) {
			edits.add(TextEdit.insert(begin - 1, ","));
		}
		return edits.isEmpty() ? List.of() : List.of(finding(new TextRange(begin, date.range().end()),
				List.of(certainly(edits)), unit.text().substring(begin, date.range().end())));
	}

	private static boolean isPlaceBefore(CaptionUnderCheck unit, int begin) {
		CaptionPlace place = unit.caption().place();
		boolean behind = place != null && begin > 0 && place.range().end() == begin - 1;
		return behind && unit.text().charAt(begin - 1) == ' ' && unit.text().charAt(begin - 2) != ',';
	}

	private static boolean isBlank(CaptionUnderCheck unit, int from, int to) {
		return to > from && unit.text().substring(from, to).isBlank();
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("reuters")
			.right("Ministers pose in Tokyo, Japan, November 7, 2023. REUTERS/Ana Prieto")
			.wrong("Ministers pose in Tokyo, Japan November 7, 2023. REUTERS/Ana Prieto",
					"Ministers pose in Tokyo, Japan, November 7, 2023. REUTERS/Ana Prieto")
			.inEnglish("ap")
			.wrong("Ministers pose in Tokyo, Tuesday Nov. 7, 2023. (AP Photo/Ana Prieto)",
					"Ministers pose in Tokyo, Tuesday, Nov. 7, 2023. (AP Photo/Ana Prieto)")
			.inSpanish("efe-es")
			.right("Los ministros posan en Tokio (Japón) el 7 de noviembre de 2023. EFE/Ana Prieto")
			.list();
	}

}

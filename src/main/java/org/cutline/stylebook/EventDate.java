package org.cutline.stylebook;

import java.time.LocalDate;
import java.util.List;

import org.cutline.caption.CaptionDate;
import org.cutline.caption.DateForm;

/** The one photo of an event with another day than all others has a wrong day. */
final class EventDate extends HouseRule {

	EventDate() {
		super("event.date", Severity.WARNING, Against.EVENT);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CaptionDate date = unit.caption().dateTaken().orElse(null);
		LocalDate day = (date != null) ? date.value().orElse(null) : null;
		if (date == null || day == null || unit.event().photos().isEmpty()) {
			return List.of();
		}
		LocalDate theirs = Siblings.agreed(unit.event(), EventFacts.Sibling::date);
		if (theirs == null || theirs.equals(day)) {
			return List.of();
		}
		DateForm form = (date.form() == DateForm.GETTY) ? DateForm.US : date.form();
		String wanted = form.write(theirs, unit.style().languageFor(unit.caption()));
		return List.of(finding(date.range(), List.of(perhaps(List.of(TextEdit.replace(date.range(), wanted)), wanted)),
				date.range().in(unit.text()), wanted));
	}

	static EventFacts.Sibling sibling(String name, String city) {
		return new EventFacts.Sibling(name, "Ministers arrive in " + city + ".", List.of("Yoko Mori"), city, null,
				LocalDate.of(2023, 11, 7));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.event(sibling("G7_01.jpg", "Tokyo"), sibling("G7_02.jpg", "Tokyo"))
			.right("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.wrong("Ministers pose in Tokyo, Japan, 08 November 2023. EFE-EPA/ANA PRIETO",
					"Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("Los ministros posan en Tokyo (Japón), el 7 de noviembre de 2023. EFE/Ana Prieto")
			.wrong("Los ministros posan en Tokyo (Japón), el 7 de octubre de 2023. EFE/Ana Prieto",
					"Los ministros posan en Tokyo (Japón), el 7 de noviembre de 2023. EFE/Ana Prieto")
			.list();
	}

}

package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CaptionPlace;
import org.cutline.caption.Names;

/** The one photo of an event with another city than all others has a wrong city. */
final class EventPlace extends HouseRule {

	EventPlace() {
		super("event.place", Severity.WARNING, Against.EVENT);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CaptionPlace place = unit.caption().place();
		CaptionPlace.Part city = (place != null) ? place.city() : null;
		if (city == null || unit.event().photos().isEmpty()) {
			return List.of();
		}
		String theirs = Siblings.agreed(unit.event(), EventFacts.Sibling::city);
		if (theirs == null || Names.same(theirs, city.name()) || Names.mentions(unit.text(), theirs)) {
			return List.of();
		}
		return List.of(finding(city.range(), List.of(perhaps(List.of(TextEdit.replace(city.range(), theirs)), theirs)),
				city.name(), theirs));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.event(EventDate.sibling("G7_01.jpg", "Tokyo"), EventDate.sibling("G7_02.jpg", "Tokyo"))
			.right("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.wrong("Ministers pose in Osaka, Japan, 07 November 2023. EFE-EPA/ANA PRIETO",
					"Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.event(EventDate.sibling("G7_01.jpg", "Tokio"), EventDate.sibling("G7_02.jpg", "Tokio"))
			.right("Los ministros posan en Tokio (Japón), el 7 de noviembre de 2023. EFE/Ana Prieto")
			.wrong("Los ministros posan en Osaka (Japón), el 7 de noviembre de 2023. EFE/Ana Prieto",
					"Los ministros posan en Tokio (Japón), el 7 de noviembre de 2023. EFE/Ana Prieto")
			.list();
	}

}

package org.cutline.stylebook;

import java.time.LocalDate;
import java.util.List;

import org.cutline.caption.Names;

/** The same words under many photos of an event say nothing of this one. */
final class EventSameCaption extends HouseRule {

	private static final RuleParameter PHOTOS = RuleParameter.number("event.same", "photos", 3);

	EventSameCaption() {
		super("event.same", Severity.HINT, Against.EVENT);
	}

	@Override
	public List<RuleParameter> parameters() {
		return List.of(PHOTOS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		int most = number(unit, PHOTOS);
		if (unit.event().photos().size() < most || unit.caption().bodyText().isBlank()) {
			return List.of();
		}
		String words = Names.key(unit.text());
		long same = unit.event().photos().stream().filter((other) -> words.equals(Names.key(other.caption()))).count();
		return (same < most) ? List.of() : List.of(finding(null, List.of(), String.valueOf(same)));
	}

	private static EventFacts.Sibling copy(String name, String caption) {
		return new EventFacts.Sibling(name, caption, List.of(), null, null, LocalDate.of(2023, 11, 7));
	}

	@Override
	public List<RuleExample> examples() {
		String english = "Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO";
		String spanish = "Los ministros posan en Tokio (Japón), el 7 de noviembre de 2023. EFE/Ana Prieto";
		return Examples.english("efe-epa-en")
			.event(copy("G7_01.jpg", english), copy("G7_02.jpg", english), copy("G7_03.jpg", english))
			.right("Minister Yoko Mori waves in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.wrong(english)
			.inSpanish("efe-es")
			.event(copy("G7_01.jpg", spanish), copy("G7_02.jpg", spanish), copy("G7_03.jpg", spanish))
			.right("La ministra Yoko Mori saluda en Tokio (Japón), el 7 de noviembre de 2023. EFE/Ana Prieto")
			.wrong(spanish)
			.list();
	}

}

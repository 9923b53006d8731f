package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cutline.caption.CaptionPerson;
import org.cutline.caption.Names;

/** A person is spelled as in the captions of the other photos of the event. */
final class EventNames extends HouseRule {

	/** Two photos that spell a name alike outvote one. */
	private static final int ENOUGH = 2;

	EventNames() {
		super("event.names", Severity.WARNING, Against.EVENT);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		if (unit.event().photos().isEmpty() || unit.caption().people().isEmpty()) {
			return List.of();
		}
		Map<String, Integer> spelled = new LinkedHashMap<>();
		unit.event()
			.photos()
			.forEach((other) -> other.people().forEach((name) -> spelled.merge(name, 1, Integer::sum)));
		NameRegister register = NameRegister.of(spelled.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() >= ENOUGH)
			.map(Map.Entry::getKey)
			.toList());
		List<Finding> findings = new ArrayList<>();
		for (CaptionPerson person : unit.caption().people()) {
			String near = register.near(person.name()).orElse("");
			if (near.length() > 4 && !spelled.containsKey(person.name())
					&& !Names.key(near).equals(Names.key(person.name()))) {
				findings.add(finding(person.range(),
						List.of(perhaps(List.of(TextEdit.replace(person.range(), near)), near)), person.name(), near));
			}
		}
		return findings;
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.event(EventDate.sibling("G7_01.jpg", "Tokyo"), EventDate.sibling("G7_02.jpg", "Tokyo"))
			.right("Foreign Minister Yoko Mori waves in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.wrong("Foreign Minister Yoko Mory waves in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO",
					"Foreign Minister Yoko Mori waves in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("La ministra Yoko Mori saluda en Tokyo (Japón), el 7 de noviembre de 2023. EFE/Ana Prieto")
			.wrong("La ministra Yoko Morri saluda en Tokyo (Japón), el 7 de noviembre de 2023. EFE/Ana Prieto",
					"La ministra Yoko Mori saluda en Tokyo (Japón), el 7 de noviembre de 2023. EFE/Ana Prieto")
			.list();
	}

}

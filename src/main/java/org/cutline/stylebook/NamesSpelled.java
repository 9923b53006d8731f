package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.cutline.caption.CaptionPerson;
import org.cutline.caption.Names;

/** A name is spelled as in the fields, in the story and in the register of people. */
final class NamesSpelled extends HouseRule {

	NamesSpelled() {
		super("people.spelling", Severity.WARNING, Against.FIELDS, Against.STORY, Against.REGISTERS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		Set<String> known = new LinkedHashSet<>(unit.facts().all(FactField.PERSONS_SHOWN));
		if (unit.story() != null) {
			known.addAll(unit.story().people());
		}
		List<Finding> findings = new ArrayList<>();
		for (CaptionPerson person : unit.caption().people()) {
			String right = right(unit, person.name(), known);
			if (!right.isEmpty()) {
				findings.add(finding(person.range(),
						List.of(perhaps(List.of(TextEdit.replace(person.range(), right)), right)), person.name(),
						right));
			}
		}
		return findings;
	}

	/**
	 * The spelling of the photo and its story, else that of the register; empty where it
	 * is right.
	 */
	private static String right(CaptionUnderCheck unit, String name, Set<String> known) {
		if (known.contains(name)) {
			return "";
		}
		for (String other : known) {
			int apart = Names.distance(name, other);
			if (apart > 0 && apart <= 2 && other.length() > 6) {
				return other;
			}
		}
		return (name.indexOf(' ') > 0) ? unit.registers().people().near(name).orElse("") : "";
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.fact(FactField.PERSONS_SHOWN, "Yoko Moriyama")
			.right("Foreign Minister Yoko Moriyama waves in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA " + "PRIETO")
			.wrong("Foreign Minister Yoko Moryama waves in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA " + "PRIETO",
					"Foreign Minister Yoko Moriyama waves in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA " + "PRIETO")
			.facts(FileFacts.none())
			.story(new StoryFacts("", null, null, List.of("Paul Reyes")))
			.wrong("US envoy Paul Reyez waves in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO",
					"US envoy Paul Reyes waves in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.people("Yoko Moriyama")
			.right("La ministra Yoko Moriyama saluda en Tokio (Japón). EFE/Ana Prieto")
			.wrong("La ministra Yoko Moriyamma saluda en Tokio (Japón). EFE/Ana Prieto",
					"La ministra Yoko Moriyama saluda en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}

package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.cutline.caption.CaptionPerson;
import org.cutline.caption.Names;

/** A name is spelled as in the fields and in the story. */
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
			for (String name : known) {
				int apart = Names.distance(person.name(), name);
				boolean near = apart > 0 && apart <= 2 && name.length() > 6 && !known.contains(person.name());
				if (near) {
					findings.add(finding(person.range(),
							List.of(perhaps(List.of(TextEdit.replace(person.range(), name)), name)), person.name(),
							name));
					break;
				}
			}
		}
		return findings;
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.fact(FactField.PERSONS_SHOWN, "Yoko Moriyama")
			.right("Foreign Minister Yoko Moriyama waves in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA " + "PRIETO")
			.wrong("Foreign Minister Yoko Moryama waves in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA " + "PRIETO",
					"Foreign Minister Yoko Moriyama waves in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA " + "PRIETO")
			.inSpanish("efe-es")
			.right("La ministra Yoko Moriyama saluda en Tokio (Japón). EFE/Ana Prieto")
			.wrong("La ministra Yoko Moriyamma saluda en Tokio (Japón). EFE/Ana Prieto",
					"La ministra Yoko Moriyama saluda en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}

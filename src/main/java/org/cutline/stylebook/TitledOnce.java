package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cutline.caption.CaptionPerson;
import org.cutline.caption.Names;

/** A title stands before a name once; after that the family name will do. */
final class TitledOnce extends HouseRule {

	TitledOnce() {
		super("people.title", Severity.HINT);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		List<CaptionPerson> people = unit.caption().people();
		if (people.size() < 2) {
			return List.of();
		}
		List<Finding> findings = new ArrayList<>();
		Map<String, CaptionPerson> seen = new HashMap<>();
		for (CaptionPerson person : people) {
			CaptionPerson before = (person.title() != null) ? seen.put(Names.key(person.name()), person) : null;
			if (before != null && before.title() != null && person.title() != null && person.titleRange() != null
					&& Names.same(before.title(), person.title())) {
				findings.add(finding(person.titleRange(), List.of(), person.title(), person.name()));
			}
		}
		return findings;
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign Minister Yoko Mori waves in Tokyo, Japan, 07 November 2023. Mori meets her colleagues. "
					+ "EFE-EPA/ANA PRIETO")
			.wrong("Foreign Minister Yoko Mori waves in Tokyo, Japan, 07 November 2023. Foreign Minister Yoko Mori "
					+ "meets her colleagues. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("La ministra Yoko Mori saluda en Tokio (Japón). Mori preside la reunión. EFE/Ana Prieto")
			.wrong("La ministra Yoko Mori saluda en Tokio (Japón). La ministra Yoko Mori preside la reunión. EFE/Ana "
					+ "Prieto")
			.list();
	}

}

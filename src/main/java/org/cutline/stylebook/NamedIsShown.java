package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;

import org.cutline.caption.CaptionPerson;
import org.cutline.caption.Names;

/** Whoever the caption names in the picture is in the field of persons shown. */
final class NamedIsShown extends HouseRule {

	NamedIsShown() {
		super("people.fields", Severity.HINT, Against.FIELDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		if (unit.facts().values().isEmpty()) {
			return List.of();
		}
		List<String> shown = unit.facts().all(FactField.PERSONS_SHOWN);
		List<String> all = new ArrayList<>(shown);
		CaptionPerson first = null;
		for (CaptionPerson person : unit.caption().people()) {
			if (person.pictured() && !isThere(person.name(), all)) {
				all.add(Casing.natural(person.name()));
				first = (first == null) ? person : first;
			}
		}
		if (first == null) {
			return List.of();
		}
		String missing = String.join(", ", all.subList(shown.size(), all.size()));
		Fix fix = new Fix.FieldFix(Message.of(id() + ".field", missing), FactField.PERSONS_SHOWN, all, false);
		return List.of(finding(first.range(), List.of(fix), missing));
	}

	/** Family name and spelling aside, which are other rules' matters. */
	private static boolean isThere(String name, List<String> shown) {
		return shown.stream()
			.anyMatch((known) -> Names.distance(known, name) <= 2 || Names.mentions(known, name)
					|| Names.mentions(name, known));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.fact(FactField.PERSONS_SHOWN, "Yoko Mori")
			.right("Foreign Minister Yoko Mori waves in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.right("Foreign Minister Yoko Mori waits for Paul Reyes (not pictured) in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO")
			.wrong("Foreign Minister Yoko Mori greets US envoy Paul Reyes in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("La ministra Yoko Mori saluda en Tokio (Japón). EFE/Ana Prieto")
			.wrong("La ministra Yoko Mori saluda al ministro Luis Vega en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}

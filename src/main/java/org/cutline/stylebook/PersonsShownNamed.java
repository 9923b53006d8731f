package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.Names;

/** The people whom the fields show are named in the caption. */
final class PersonsShownNamed extends HouseRule {

	PersonsShownNamed() {
		super("people.shown", Severity.WARNING, Against.FIELDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		List<String> missing = unit.facts()
			.all(FactField.PERSONS_SHOWN)
			.stream()
			.filter((name) -> !isNamed(unit, name) && !Names.mentions(unit.text(), name))
			.toList();
		return missing.isEmpty() || unit.text().isBlank() ? List.of()
				: List.of(finding(null, List.of(), String.join(", ", missing)));
	}

	/**
	 * Family name and one letter apart count as named: spelling is another rule's matter.
	 */
	private static boolean isNamed(CaptionUnderCheck unit, String name) {
		return unit.caption()
			.people()
			.stream()
			.anyMatch((person) -> Names.distance(person.name(), name) <= 2 || Names.mentions(name, person.name()));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.fact(FactField.PERSONS_SHOWN, "Yoko Mori")
			.right("Foreign Minister Yoko Mori waves in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.wrong("A minister waves in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("La ministra Yoko Mori saluda en Tokio (Japón). EFE/Ana Prieto")
			.wrong("Una ministra saluda en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}

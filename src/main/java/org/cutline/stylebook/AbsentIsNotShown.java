package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;

import org.cutline.caption.CaptionPerson;
import org.cutline.caption.Names;

/** Whoever is said not to be pictured is not in the field of persons shown. */
final class AbsentIsNotShown extends HouseRule {

	AbsentIsNotShown() {
		super("people.absent", Severity.WARNING, Against.FIELDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		List<String> shown = unit.facts().all(FactField.PERSONS_SHOWN);
		List<Finding> findings = new ArrayList<>();
		for (CaptionPerson person : unit.caption().people()) {
			List<String> left = shown.stream().filter((name) -> !Names.same(name, person.name())).toList();
			if (!person.pictured() && left.size() < shown.size()) {
				Fix fix = new Fix.FieldFix(Message.of(id() + ".field", person.name()), FactField.PERSONS_SHOWN, left,
						false);
				findings.add(finding(person.range(), List.of(fix), person.name()));
			}
		}
		return findings;
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.fact(FactField.PERSONS_SHOWN, "Yoko Mori", "Paul Reyes")
			.right("Foreign Minister Yoko Mori greets US envoy Paul Reyes in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO")
			.wrong("Foreign Minister Yoko Mori waits for Paul Reyes (not pictured) in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("La ministra Yoko Mori saluda al enviado Paul Reyes en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}

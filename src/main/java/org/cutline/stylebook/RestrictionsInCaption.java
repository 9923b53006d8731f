package org.cutline.stylebook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.cutline.caption.CaptionParser;
import org.cutline.caption.Restriction;

/** What the instructions restrict stands in the caption of a handout too. */
final class RestrictionsInCaption extends HouseRule {

	RestrictionsInCaption() {
		super("restrictions.caption", Severity.HINT, Against.FIELDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		if (!unit.caption().isHandout() || unit.text().isBlank()) {
			return List.of();
		}
		String missing = missing(unit);
		if (missing.isEmpty()) {
			return List.of();
		}
		int end = unit.text().stripTrailing().length();
		String words = (unit.caption().restrictions().isEmpty() ? " " : "/") + missing;
		return List.of(finding(null, List.of(perhaps(List.of(TextEdit.insert(end, words)), missing)), missing));
	}

	/**
	 * The limits of the instructions that the caption does not have, parted by slashes.
	 */
	static String missing(CaptionUnderCheck unit) {
		String instructions = unit.facts().value(FactField.INSTRUCTIONS).orElse("");
		if (instructions.isEmpty()) {
			return "";
		}
		Set<Restriction.Kind> said = unit.caption()
			.restrictions()
			.stream()
			.map(Restriction::kind)
			.collect(Collectors.toSet());
		return CaptionParser.parse(instructions)
			.restrictions()
			.stream()
			.filter((restriction) -> restriction.kind().limitsUse() && said.add(restriction.kind()))
			.map(Restriction::text)
			.collect(Collectors.joining("/"));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.fact(FactField.INSTRUCTIONS, "HANDOUT, EDITORIAL USE ONLY, NO SALES")
			.right("A ship sails off Tokyo, Japan, 07 November 2023. EFE-EPA/NAVY OF JAPAN/HANDOUT "
					+ "EDITORIAL USE ONLY/NO SALES")
			.wrong("A ship sails off Tokyo, Japan, 07 November 2023. EFE-EPA/NAVY OF JAPAN/HANDOUT EDITORIAL USE ONLY",
					"A ship sails off Tokyo, Japan, 07 November 2023. EFE-EPA/NAVY OF JAPAN/HANDOUT "
							+ "EDITORIAL USE ONLY/NO SALES")
			.inSpanish("efe-es")
			.fact(FactField.INSTRUCTIONS, "HANDOUT, SOLO USO EDITORIAL")
			.right("Un barco navega ante Tokio (Japón). EFE/Ministerio de Defensa/HANDOUT SOLO USO EDITORIAL")
			.wrong("Un barco navega ante Tokio (Japón). EFE/Ministerio de Defensa/HANDOUT",
					"Un barco navega ante Tokio (Japón). EFE/Ministerio de Defensa/HANDOUT SOLO USO EDITORIAL")
			.list();
	}

}

package org.cutline.stylebook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.cutline.caption.CaptionParser;
import org.cutline.caption.Restriction;

/**
 * The caption of a handout that says how it may be used says all that the instructions
 * say.
 */
final class RestrictionsInCaption extends HouseRule {

	RestrictionsInCaption() {
		super("restrictions.caption", Severity.HINT, Against.FIELDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		boolean limited = unit.caption().restrictions().stream().anyMatch((one) -> one.kind().limitsUse());
		if (!unit.caption().isHandout() || !limited) {
			return List.of();
		}
		String missing = missing(unit);
		if (missing.isEmpty()) {
			return List.of();
		}
		int end = unit.text().stripTrailing().length();
		return List.of(finding(null, List.of(perhaps(List.of(TextEdit.insert(end, "/" + missing)), missing)), missing));
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
			.fact(FactField.INSTRUCTIONS, "HANDOUT, SOLO USO EDITORIAL, NO VENTAS")
			.right("Un barco navega ante Tokio (Japón). EFE/Ministerio de Defensa/HANDOUT SOLO USO "
					+ "EDITORIAL/NO VENTAS")
			.wrong("Un barco navega ante Tokio (Japón). EFE/Ministerio de Defensa/HANDOUT SOLO USO EDITORIAL",
					"Un barco navega ante Tokio (Japón). EFE/Ministerio de Defensa/HANDOUT SOLO USO EDITORIAL/NO VENTAS")
			.list();
	}

}

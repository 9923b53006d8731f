package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CaptionParser;
import org.cutline.caption.Names;
import org.cutline.caption.Restriction;
import org.cutline.caption.TextRange;

/** What the caption restricts stands in the instructions too. */
final class RestrictionsInInstructions extends HouseRule {

	private static final ControlWordsSpelled CONTROL_WORDS = new ControlWordsSpelled();

	RestrictionsInInstructions() {
		super("restrictions.instructions", Severity.WARNING, Against.FIELDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		String instructions = unit.facts().value(FactField.INSTRUCTIONS).orElse("");
		if (unit.facts().values().isEmpty()) {
			return List.of();
		}
		String read = CONTROL_WORDS.mended(unit);
		boolean asPrinted = read.equals(unit.text());
		List<Restriction> printed = asPrinted ? unit.caption().restrictions()
				: CaptionParser.parse(read).restrictions();
		List<Restriction> missing = printed.stream()
			.filter((restriction) -> restriction.kind().limitsUse())
			.filter((restriction) -> !Names.mentions(instructions, restriction.text()))
			.toList();
		if (missing.isEmpty()) {
			return List.of();
		}
		String words = String.join(", ", missing.stream().map(Restriction::text).toList());
		String all = instructions.isEmpty() ? words : instructions + "; " + words;
		TextRange range = asPrinted ? missing.getFirst().range() : null;
		return List.of(finding(range, List.of(field(FactField.INSTRUCTIONS, all)), words));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.fact(FactField.INSTRUCTIONS, "EDITORIAL USE ONLY")
			.right("Foreign ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO EDITORIAL "
					+ "USE ONLY")
			.wrong("Foreign ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO NO SALES")
			.inSpanish("efe-es")
			.right("Los ministros posan en Tokio (Japón). EFE/Ana Prieto EDITORIAL USE ONLY")
			.wrong("Los ministros posan en Tokio (Japón). EFE/Ana Prieto NO VENTAS")
			.list();
	}

}

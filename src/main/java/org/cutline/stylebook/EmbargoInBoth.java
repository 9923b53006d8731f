package org.cutline.stylebook;

import java.util.List;
import java.util.Locale;

import org.cutline.caption.Restriction;
import org.cutline.caption.TextRange;
import org.jspecify.annotations.Nullable;

/** An embargo is said by the caption and by the instructions, or by neither. */
final class EmbargoInBoth extends HouseRule {

	EmbargoInBoth() {
		super("notice.embargo", Severity.WARNING, Against.FIELDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		if (unit.facts().values().isEmpty()) {
			return List.of();
		}
		String instructions = unit.facts().value(FactField.INSTRUCTIONS).orElse("");
		Restriction said = said(unit);
		boolean field = instructions.toUpperCase(Locale.ROOT).contains("EMBARG")
				&& !instructions.toUpperCase(Locale.ROOT).contains("NO EMBARGO");
		if (said != null && !field) {
			String words = sentence(unit, said.range());
			String all = instructions.isEmpty() ? words : instructions + "; " + words;
			return List.of(finding(said.range(), List.of(field(FactField.INSTRUCTIONS, all)), words));
		}
		return (said == null && field) ? List.of(variant("field", null, List.of(), instructions)) : List.of();
	}

	private static @Nullable Restriction said(CaptionUnderCheck unit) {
		for (Restriction restriction : unit.caption().restrictions()) {
			if (restriction.kind() == Restriction.Kind.EMBARGO) {
				return restriction;
			}
		}
		return null;
	}

	/** The embargo with its time: up to the end of its sentence or line. */
	private static String sentence(CaptionUnderCheck unit, TextRange range) {
		int end = range.end();
		while (end < unit.text().length() && ".;\n".indexOf(unit.text().charAt(end)) < 0 && end - range.end() < 60) {
			end++;
		}
		return unit.text().substring(range.start(), end).strip();
	}

	@Override
	public List<RuleExample> examples() {
		String english = "Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO";
		String spanish = "Los ministros posan en Tokio (Japón). EFE/Ana Prieto";
		return Examples.english("efe-epa-en")
			.fact(FactField.INSTRUCTIONS, "EMBARGOED UNTIL 08 NOVEMBER")
			.right("EMBARGOED UNTIL 08 NOVEMBER. " + english)
			.wrong(english)
			.fact(FactField.CITY, "Tokyo")
			.wrong("EMBARGOED UNTIL 08 NOVEMBER. " + english)
			.inSpanish("efe-es")
			.fact(FactField.INSTRUCTIONS, "EMBARGADA HASTA EL 8 DE NOVIEMBRE")
			.right("EMBARGADA HASTA EL 8 DE NOVIEMBRE. " + spanish)
			.wrong(spanish)
			.list();
	}

}

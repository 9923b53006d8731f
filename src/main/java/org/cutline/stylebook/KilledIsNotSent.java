package org.cutline.stylebook;

import java.util.List;
import java.util.Locale;

import org.cutline.caption.Restriction;

/** A photo whose caption or instructions carry a kill notice is not sent on. */
final class KilledIsNotSent extends HouseRule {

	private static final List<String> NOTICES = List.of("PICTURE KILL", "PHOTO KILL", "MANDATORY KILL",
			"KILL NOTIFICATION", "KILL NOTICE", "ANULACIÓN OBLIGATORIA");

	KilledIsNotSent() {
		super("notice.kill", Severity.ERROR, Against.FIELDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		for (Restriction restriction : unit.caption().restrictions()) {
			if (restriction.kind() == Restriction.Kind.KILL) {
				return List.of(finding(restriction.range(), List.of(), restriction.text()));
			}
		}
		String instructions = unit.facts().value(FactField.INSTRUCTIONS).orElse("").toUpperCase(Locale.ROOT);
		for (String notice : NOTICES) {
			if (instructions.contains(notice)) {
				return List.of(variant("field", null, List.of(), notice));
			}
		}
		return List.of();
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("PICTURE KILL Foreign ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA " + "PRIETO")
			.fact(FactField.INSTRUCTIONS, "MANDATORY KILL, see note")
			.wrong("Foreign ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.facts(FileFacts.none())
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("ANULACIÓN OBLIGATORIA Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}

package org.cutline.stylebook;

import java.util.List;
import java.util.Locale;

import org.cutline.caption.CaptionMark;

/** A picture that the caption calls machine-made is declared so by its file. */
final class GeneratedIsDeclared extends HouseRule {

	private static final String TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";

	GeneratedIsDeclared() {
		super("source.declared", Severity.WARNING, Against.FIELDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		if (unit.facts().values().isEmpty() || unit.facts().aiGenerated()) {
			return List.of();
		}
		String type = unit.facts().value(FactField.DIGITAL_SOURCE_TYPE).orElse("").toLowerCase(Locale.ROOT);
		for (CaptionMark mark : unit.caption().marks()) {
			if (mark.kind() == CaptionMark.Kind.GENERATED && !type.contains("algorithmic")) {
				return List.of(finding(mark.range(), List.of(field(FactField.DIGITAL_SOURCE_TYPE, TYPE)), mark.text()));
			}
		}
		return List.of();
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.fact(FactField.DIGITAL_SOURCE_TYPE, TYPE)
			.right("An AI-generated image shows ministers in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.fact(FactField.CITY, "Tokyo")
			.wrong("An AI-generated image shows ministers in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.wrong("Imagen generada con inteligencia artificial de unos ministros en Tokio (Japón). EFE/Ana Prieto")
			.right("Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}

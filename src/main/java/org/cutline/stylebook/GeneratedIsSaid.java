package org.cutline.stylebook;

import java.util.List;
import java.util.Locale;

import org.cutline.caption.CaptionMark;

/** A picture that is declared as made by machine says so in its caption. */
final class GeneratedIsSaid extends HouseRule {

	GeneratedIsSaid() {
		super("source.generated", Severity.ERROR, Against.FIELDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		String type = unit.facts().value(FactField.DIGITAL_SOURCE_TYPE).orElse("").toLowerCase(Locale.ROOT);
		boolean declared = unit.facts().aiGenerated() || type.contains("trainedalgorithmicmedia");
		boolean said = unit.caption().marks().stream().anyMatch((mark) -> mark.kind() == CaptionMark.Kind.GENERATED);
		return (declared && !said) ? List.of(finding(null, List.of())) : List.of();
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.fact(FactField.DIGITAL_SOURCE_TYPE,
					"http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia")
			.right("An AI-generated image shows ministers in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA " + "PRIETO")
			.wrong("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.inSpanish("efe-es")
			.right("Imagen generada con inteligencia artificial de unos ministros en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.list();
	}

}

package org.cutline.stylebook;

import java.util.List;
import java.util.Locale;

import org.cutline.caption.CaptionMark;

/** A picture that is declared as put together or altered says so in its caption. */
final class CompositeIsSaid extends HouseRule {

	private static final List<String> WORDS = List.of("composite", "montage", "combination", "combo", "illustration",
			"altered", "retouched", "multiple exposure", "collage", "render", "graphic", "montaje", "combinación",
			"ilustración", "retocada", "alterada", "exposición múltiple", "infografía", "composición");

	CompositeIsSaid() {
		super("source.composite", Severity.WARNING, Against.FIELDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		String type = unit.facts().value(FactField.DIGITAL_SOURCE_TYPE).orElse("");
		if (type.isEmpty() || unit.text().isBlank()) {
			return List.of();
		}
		String code = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
		boolean composite = switch (code) {
			case "composite", "compositecapture", "compositesynthetic", "digitalart", "digitalcreation",
					"softwareimage", "virtualrecording", "humanedits" ->
				true;
			default -> false;
		};
		if (!composite || isSaid(unit)) {
			return List.of();
		}
		return List.of(finding(null, List.of(), type.substring(type.lastIndexOf('/') + 1)));
	}

	private static boolean isSaid(CaptionUnderCheck unit) {
		String text = unit.text().toLowerCase(Locale.ROOT);
		return WORDS.stream().anyMatch(text::contains) || unit.caption()
			.marks()
			.stream()
			.anyMatch(
					(mark) -> mark.kind() == CaptionMark.Kind.COMBINATION || mark.kind() == CaptionMark.Kind.GENERATED);
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.fact(FactField.DIGITAL_SOURCE_TYPE, "http://cv.iptc.org/newscodes/digitalsourcetype/compositeCapture")
			.right("A composite picture shows the moon over Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.wrong("The moon rises over Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("Montaje de varias fotos de la luna sobre Tokio (Japón). EFE/Ana Prieto")
			.wrong("La luna sale sobre Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}

package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CaptionDate;
import org.cutline.caption.ParsedCaption;

/** The caption says on which day the photo was taken. */
final class DatePresent extends HouseRule {

	DatePresent() {
		super("date.present", Severity.ERROR);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		ParsedCaption caption = unit.caption();
		if (caption.dateTaken().filter((date) -> date.precision() == CaptionDate.Precision.DAY).isPresent()
				|| unit.text().isBlank()) {
			return List.of();
		}
		CaptionDate part = caption.dates()
			.stream()
			.filter((date) -> date.role() == CaptionDate.Role.TAKEN)
			.findFirst()
			.orElse(null);
		boolean archive = part != null && part.year() != 0 && caption.isFilePhoto();
		if (archive) {
			return List.of();
		}
		return List.of((part == null) ? finding(null, List.of())
				: variant("part", part.range(), List.of(), part.range().in(unit.text())));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Foreign ministers pose in Tokyo, Japan. EFE-EPA/ANA PRIETO")
			.wrong("Foreign ministers pose in Tokyo, Japan, on Tuesday. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.right("Los ministros posan en Tokio (Japón), el 7 de noviembre de 2023. EFE/Ana Prieto")
			.wrong("Los ministros posan hoy en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}

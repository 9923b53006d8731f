package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CaptionPlace;

/** The caption says where the photo was taken. */
final class PlacePresent extends HouseRule {

	PlacePresent() {
		super("place.present", Severity.WARNING);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CaptionPlace place = unit.caption().place();
		boolean known = place != null && (place.city() != null || place.country() != null || place.region() != null);
		if (known || unit.text().isBlank() || unit.caption().isHandout()) {
			return List.of();
		}
		boolean perhaps = CountryNear.in(unit.text(), unit.caption().body().start(), unit.caption().body().end());
		return List.of(perhaps ? finding(null, List.of()).as(Severity.HINT) : finding(null, List.of()));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Foreign ministers pose for a group photo, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los ministros de Exteriores posan para la foto de familia. EFE/Ana Prieto")
			.list();
	}

}

package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CaptionPlace;
import org.cutline.caption.Countries;

/** A city stands with its country. */
final class PlaceHasCountry extends HouseRule {

	private static final int STRETCH = 45;

	PlaceHasCountry() {
		super("place.country", Severity.WARNING);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CaptionPlace place = unit.caption().place();
		if (place == null || place.city() == null || place.country() != null
				|| Countries.codeOf(place.cityName()) != null || isForeign(unit) || isNear(unit, place.city())) {
			return List.of();
		}
		CaptionPlace.Part last = (place.region() != null
				&& place.region().range().start() > place.city().range().start()) ? place.region() : place.city();
		String country = unit.facts().value(FactField.COUNTRY).orElse("");
		List<Fix> fixes = country.isEmpty() ? List.of()
				: List.of(perhaps(List.of(TextEdit.insert(last.range().end(), ", " + Casing.natural(country))),
						Casing.natural(country)));
		return List.of(finding(last.range(), fixes, place.cityName()));
	}

	/**
	 * A country behind what the grammar cannot read: "Harbin, Heilongjiang province,
	 * China".
	 */
	private static boolean isNear(CaptionUnderCheck unit, CaptionPlace.Part city) {
		int from = city.range().end();
		return CountryNear.in(unit.text(), from, Math.min(from + STRETCH, unit.caption().body().end()));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.right("Commuters wait for a ferry in Hong Kong, 07 November 2023. EFE-EPA/ANA PRIETO")
			.fact(FactField.COUNTRY, "JAPAN")
			.wrong("Foreign ministers pose in Tokyo, 07 November 2023. EFE-EPA/ANA PRIETO",
					"Foreign ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.facts(FileFacts.none())
			.inSpanish("efe-epa-en")
			.right("Los ministros posan en Tokio, Japón, 07 November 2023. EFE-EPA/ANA PRIETO")
			.list();
	}

}

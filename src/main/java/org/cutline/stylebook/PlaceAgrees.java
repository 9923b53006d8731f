package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;

import org.cutline.caption.CaptionPlace;
import org.cutline.caption.Countries;
import org.cutline.caption.Names;
import org.jspecify.annotations.Nullable;

/** City and country of the caption are those of the fields. */
final class PlaceAgrees extends HouseRule {

	PlaceAgrees() {
		super("place.agrees", Severity.WARNING, Against.FIELDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CaptionPlace place = unit.caption().place();
		if (place == null) {
			return List.of();
		}
		List<Finding> findings = new ArrayList<>();
		compare(unit, place.city(), FactField.CITY, findings);
		boolean sameCode = unit.facts()
			.value(FactField.COUNTRY_CODE)
			.filter((code) -> code.equalsIgnoreCase(place.countryCode()))
			.isPresent();
		boolean sameCountry = place.country() != null && unit.facts()
			.value(FactField.COUNTRY)
			.filter((name) -> Countries.same(name, place.countryName()))
			.isPresent();
		if (!sameCode && !sameCountry) {
			compare(unit, place.country(), FactField.COUNTRY, findings);
		}
		return findings;
	}

	private void compare(CaptionUnderCheck unit, CaptionPlace.@Nullable Part part, FactField field,
			List<Finding> findings) {
		String known = unit.facts().value(field).orElse("");
		if (part == null || known.isEmpty() || Names.mentions(unit.text(), known) || Names.same(part.name(), known)
				|| Names.mentions(known, part.name())) {
			return;
		}
		String wanted = Casing.natural(known);
		Fix filed = field(field, part.name());
		List<Fix> fixes = isOfStory(unit, field, known)
				? List.of(perhaps(List.of(TextEdit.replace(part.range(), wanted)), wanted), filed) : List.of(filed);
		findings.add(finding(part.range(), fixes, part.name(), wanted));
	}

	/** Whether a story, where there is one, speaks for the field. */
	private static boolean isOfStory(CaptionUnderCheck unit, FactField field, String known) {
		StoryFacts story = unit.story();
		return field != FactField.CITY || story == null || story.city() == null || Names.same(story.city(), known)
				|| Names.mentions(story.body(), known);
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.facts(FileFacts.none().with(FactField.CITY, "TOKYO").with(FactField.COUNTRY, "JAPAN"))
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Foreign ministers pose in Osaka, Japan, 07 November 2023. EFE-EPA/ANA PRIETO",
					"Foreign ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.fact(FactField.CITY, "Tokio")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los ministros posan en Osaka (Japón). EFE/Ana Prieto",
					"Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}

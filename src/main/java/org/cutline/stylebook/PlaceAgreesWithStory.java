package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CaptionPlace;
import org.cutline.caption.Names;

/** The place of a photo is one that its story speaks of. */
final class PlaceAgreesWithStory extends HouseRule {

	PlaceAgreesWithStory() {
		super("place.story", Severity.HINT, Against.STORY);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		StoryFacts story = unit.story();
		CaptionPlace place = unit.caption().place();
		CaptionPlace.Part city = (place != null) ? place.city() : null;
		String told = (story != null && story.city() != null) ? story.city() : "";
		if (story == null || city == null || told.isEmpty() || unit.caption().isFilePhoto()) {
			return List.of();
		}
		boolean spoken = Names.same(city.name(), told) || Names.mentions(unit.text(), told)
				|| Names.mentions(story.body(), city.name());
		return spoken ? List.of() : List.of(finding(city.range(), List.of(), city.name(), told));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.story(new StoryFacts("Ministers of seven countries met and went on to Hiroshima.", null, "Tokyo",
					List.of()))
			.right("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.right("Ministers pose in Hiroshima, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.wrong("Ministers pose in Berlin, Germany, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.story(new StoryFacts("Los ministros de siete países se reunieron.", null, "Tokio", List.of()))
			.right("Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.wrong("Los ministros posan en Berlín (Alemania). EFE/Ana Prieto")
			.list();
	}

}

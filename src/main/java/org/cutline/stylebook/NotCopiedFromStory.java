package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.Names;
import org.cutline.caption.TextRange;

/** A caption says what the photo shows; it is no sentence lifted from the story. */
final class NotCopiedFromStory extends HouseRule {

	private static final int LONG = 40;

	NotCopiedFromStory() {
		super("caption.copied", Severity.HINT, Against.STORY);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		StoryFacts story = unit.story();
		if (story == null || story.body().isBlank() || Names.mentions(story.body(), unit.text())) {
			return List.of();
		}
		for (TextRange sentence : unit.caption().sentences()) {
			if (sentence.length() >= LONG && Names.mentions(story.body(), sentence.in(unit.text()))) {
				return List.of(finding(sentence, List.of()));
			}
		}
		return List.of();
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.story(new StoryFacts(
					"Ministers of seven rich countries agreed on a pause in the fighting. They met in Tokyo.", null,
					null, List.of()))
			.right("Ministers pose for photographers in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.wrong("Ministers of seven rich countries agreed on a pause in the fighting. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.story(new StoryFacts("Los ministros de siete países acordaron una pausa en los combates.", null, null,
					List.of()))
			.right("Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.wrong("Los ministros de siete países acordaron una pausa en los combates. EFE/Ana Prieto")
			.list();
	}

}

package org.cutline.stylebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.cutline.caption.CaptionDate;

/** A photo that goes with a story was taken about the day of its dateline. */
final class DateAgreesWithStory extends HouseRule {

	private static final RuleParameter DAYS = RuleParameter.number("date.story", "days", 3);

	DateAgreesWithStory() {
		super("date.story", Severity.WARNING, Against.STORY);
	}

	@Override
	public List<RuleParameter> parameters() {
		return List.of(DAYS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		StoryFacts story = unit.story();
		LocalDate told = (story != null) ? story.date() : null;
		CaptionDate date = unit.caption().dateTaken().orElse(null);
		LocalDate taken = (date != null) ? date.value().orElse(null) : null;
		if (told == null || date == null || taken == null || unit.caption().isFilePhoto()) {
			return List.of();
		}
		long apart = ChronoUnit.DAYS.between(taken, told);
		boolean fits = apart >= -1 && apart <= number(unit, DAYS);
		return fits ? List.of()
				: List.of(finding(date.range(), List.of(), date.range().in(unit.text()), told.toString()));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.story(new StoryFacts("Tokyo, 8 Nov. Ministers of seven countries met.", LocalDate.of(2023, 11, 8), "Tokyo",
					List.of()))
			.right("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.right("(FILE) - Ministers pose in Tokyo, Japan, 07 May 2019. EFE-EPA/ANA PRIETO")
			.wrong("Ministers pose in Tokyo, Japan, 07 October 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("Los ministros posan en Tokio (Japón), el 7 de noviembre de 2023. EFE/Ana Prieto")
			.wrong("Los ministros posan en Tokio (Japón), el 7 de noviembre de 2022. EFE/Ana Prieto")
			.list();
	}

}

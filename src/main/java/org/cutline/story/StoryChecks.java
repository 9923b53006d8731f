package org.cutline.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cutline.caption.CaptionParser;
import org.cutline.caption.DateForm;
import org.cutline.caption.ParsedCaption;
import org.cutline.style.CaptionCheck;
import org.springframework.stereotype.Component;

/**
 * Holds a story against its photos. Each check looks at the whole story; all that they
 * find is shown, the worst first.
 */
@Component
public class StoryChecks {

	private static final List<Rule> RULES = List.of(new DateFormCheck(), new DayCheck(), new SpellingCheck(),
			new DriftCheck(), new CopyWordingCheck(), new UseCheck());

	private final CaptionCheck captions;

	StoryChecks(CaptionCheck captions) {
		this.captions = captions;
	}

	/**
	 * Checks a story.
	 * @param story the story
	 * @return what there is to say, the worst first
	 */
	public List<StoryCheck> check(StoryView story) {
		return check(story, story.photos().stream().map((placed) -> read(placed)).toList());
	}

	static List<StoryCheck> check(StoryView story, List<ReadPhoto> photos) {
		List<StoryCheck> found = new ArrayList<>();
		RULES.forEach((rule) -> rule.check(story, photos).forEach(found::add));
		found.sort(Comparator.comparing(StoryCheck::level));
		return List.copyOf(found);
	}

	private ReadPhoto read(PlacedPhoto placed) {
		ParsedCaption caption = CaptionParser.parse(placed.caption());
		Optional<DateForm> form = this.captions.check(placed.photo()).style().dateForms().stream().findFirst();
		return new ReadPhoto(placed, caption, form);
	}

	/**
	 * A photo of the story with its caption read.
	 *
	 * @param placed the photo
	 * @param caption the caption as the story has it
	 * @param houseForm the form of date of the house, if it has one
	 */
	record ReadPhoto(PlacedPhoto placed, ParsedCaption caption, Optional<DateForm> houseForm) {
	}

	/** One check. */
	@FunctionalInterface
	interface Rule {

		Stream<StoryCheck> check(StoryView story, List<ReadPhoto> photos);

	}

}

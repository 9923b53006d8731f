package org.cutline.story;

import java.util.HashMap;
import java.util.Map;

import org.cutline.desk.SetQuestion;
import org.cutline.photo.PhotoId;

/** The captions of a story as a set whose findings are one list. */
public final class StorySet {

	private StorySet() {
	}

	/**
	 * The captions as the story has them: its own wording where it has one.
	 * @param story the story
	 * @return the question, photos in the story's order
	 */
	public static SetQuestion of(StoryView story) {
		Map<PhotoId, String> wordings = new HashMap<>();
		story.photos()
			.stream()
			.filter(PlacedPhoto::overridden)
			.forEach((placed) -> wordings.put(placed.id(), placed.caption()));
		return new SetQuestion(story.photos().stream().map(PlacedPhoto::id).toList(), wordings);
	}

}

package org.cutline.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cutline.photo.PhotoId;
import org.cutline.story.StoryCheck.Level;
import org.cutline.story.StoryChecks.ReadPhoto;

/**
 * Where an inline caption of the copy and its photo's caption say different things, that
 * is said.
 */
final class CopyWordingCheck implements StoryChecks.Rule {

	@Override
	public Stream<StoryCheck> check(StoryView story, List<ReadPhoto> photos) {
		return photos.stream().map(ReadPhoto::placed).flatMap((placed) -> check(story, placed).stream());
	}

	private static Optional<StoryCheck> check(StoryView story, PlacedPhoto placed) {
		return story.wire()
			.caption(placed.inlineCaption())
			.map(InlineCaption::text)
			.filter((copy) -> !placed.overridden() && !Words.folded(copy).equals(Words.folded(placed.caption())))
			.map((copy) -> {
				PhotoId photo = placed.id();
				return new StoryCheck("copy-wording", Level.HINT,
						List.of(String.valueOf(placed.inlineCaption()), String.valueOf(placed.position() + 1)),
						List.of(photo), List.of(new StoryFix.Reword(Map.of(photo, copy))));
			});
	}

}

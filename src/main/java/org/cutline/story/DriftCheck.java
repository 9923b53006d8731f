package org.cutline.story;

import java.util.List;
import java.util.stream.Stream;

import org.cutline.photo.PhotoId;
import org.cutline.story.StoryCheck.Level;
import org.cutline.story.StoryChecks.ReadPhoto;

/** A photo's caption that changed after the story got its own wording is noticed. */
final class DriftCheck implements StoryChecks.Rule {

	@Override
	public Stream<StoryCheck> check(StoryView story, List<ReadPhoto> photos) {
		return photos.stream().map(ReadPhoto::placed).filter(PlacedPhoto::drifted).map((placed) -> {
			PhotoId photo = placed.id();
			return new StoryCheck("drift", Level.WARNING, List.of(String.valueOf(placed.position() + 1)),
					List.of(photo), List.of(new StoryFix.LinkAgain(photo), new StoryFix.KeepWording(photo)));
		});
	}

}

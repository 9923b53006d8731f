package org.cutline.style;

import java.util.Optional;

import org.cutline.photo.PhotoId;
import org.cutline.stylebook.StoryFacts;
import org.jspecify.annotations.Nullable;

/** What stories say of the photos in them; contributed by a later step of the flow. */
public interface PhotoStories {

	/**
	 * The story that a photo goes with.
	 * @param photo the photo
	 * @return of several the one that was changed last, those that name a style first;
	 * empty for a photo in none
	 */
	Optional<InStory> of(PhotoId photo);

	/**
	 * A story as a check needs it.
	 *
	 * @param style the id of the house style that it names, or null
	 * @param facts what its copy says
	 */
	record InStory(@Nullable String style, StoryFacts facts) {
	}

}

package org.cutline.story;

import java.util.LinkedHashMap;
import java.util.Map;

import org.cutline.photo.PhotoId;

/** A change that does away with what a story check found. */
public sealed interface StoryFix {

	/**
	 * Gives photos the story's own wording.
	 *
	 * @param wordings the new wording by photo
	 */
	record Reword(Map<PhotoId, String> wordings) implements StoryFix {

		public Reword {
			wordings = Map.copyOf(new LinkedHashMap<>(wordings));
		}

	}

	/**
	 * Goes back to the photo's own caption.
	 *
	 * @param photo the photo
	 */
	record LinkAgain(PhotoId photo) implements StoryFix {
	}

	/**
	 * Keeps the story's wording though the photo's caption changed.
	 *
	 * @param photo the photo
	 */
	record KeepWording(PhotoId photo) implements StoryFix {
	}

}

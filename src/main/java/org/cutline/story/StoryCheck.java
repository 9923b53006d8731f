package org.cutline.story;

import java.util.List;

import org.cutline.photo.PhotoId;

/**
 * What a check of a story says. Its sentences are the texts {@code story.check.<id>} and
 * {@code story.check.<id>.why}, filled with the arguments.
 *
 * @param id what was looked at, such as {@code date-form}
 * @param level how it is
 * @param arguments what fills {0}, {1} and so on
 * @param photos the photos that it is about
 * @param fixes changes that do away with it, the best first; the text of each is
 * {@code story.fix.<check>.<n>}
 */
public record StoryCheck(String id, Level level, List<String> arguments, List<PhotoId> photos, List<StoryFix> fixes) {

	public StoryCheck {
		arguments = List.copyOf(arguments);
		photos = List.copyOf(photos);
		fixes = List.copyOf(fixes);
	}

	/** How things are. */
	public enum Level {

		/** Must be put right. */
		ERROR,

		/** Should be looked at. */
		WARNING,

		/** Worth knowing. */
		HINT,

		/** In order. */
		FINE

	}

}

package org.cutline.story;

/** What became of a change to a story. */
public sealed interface StoryOutcome {

	/**
	 * The change is stored and durable.
	 *
	 * @param story the story after it
	 */
	record Saved(StoryView story) implements StoryOutcome {
	}

	/**
	 * Somebody else wrote the story first; nothing was stored.
	 *
	 * @param theirs the story as they left it
	 */
	record Conflict(StoryView theirs) implements StoryOutcome {
	}

	/**
	 * It cannot be stored.
	 *
	 * @param reason why
	 */
	record Refused(Reason reason) implements StoryOutcome {
	}

	/** There is no such story, or no such photo, for this person. */
	record Unknown() implements StoryOutcome {
	}

	/** Why a story is refused; each has a sentence under {@code story.refused.*}. */
	enum Reason {

		/** There are no words in it. */
		EMPTY("empty"),

		/** It has more than {@link StoryText#LONGEST_COPY} characters. */
		TOO_LONG("too-long"),

		/** There is no such house style that is live. */
		NO_STYLE("no-style"),

		/** A caption's own wording has to have words. */
		NO_WORDING("no-wording");

		private final String code;

		Reason(String code) {
			this.code = code;
		}

		public String code() {
			return this.code;
		}

	}

}

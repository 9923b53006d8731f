package org.cutline.story;

/**
 * Something that can be done with an open story. Later steps of the flow contribute
 * theirs as beans; the story does not know them.
 */
public interface StoryAction {

	/**
	 * The key of its name in the texts.
	 * @return the key
	 */
	String labelKey();

	/**
	 * Where it stands among the actions, from left to right.
	 * @return the place
	 */
	int place();

	/**
	 * Does it, or opens the dialog that does; called in the UI of the one who asks.
	 * @param story the story
	 */
	void run(StoryId story);

}

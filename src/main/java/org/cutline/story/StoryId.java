package org.cutline.story;

/**
 * Names one story.
 *
 * @param value above zero
 */
public record StoryId(long value) {

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}

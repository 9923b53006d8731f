package org.cutline.story;

import org.cutline.caption.ParsedCaption;
import org.cutline.caption.TextRange;

/**
 * A photo's caption that the wire put between the paragraphs of a story.
 *
 * @param number 1 for the first of the story
 * @param range where it stands in the copy
 * @param caption the caption, parsed; its ranges count from the caption's own start
 */
public record InlineCaption(int number, TextRange range, ParsedCaption caption) {

	/**
	 * The caption's words, credit line included.
	 * @return the text as it stands in the copy
	 */
	public String text() {
		return this.caption.text();
	}

	/**
	 * Where the credit line stands in the copy.
	 * @return its range, or an empty one at the end
	 */
	public TextRange creditRange() {
		return this.caption.credit()
			.map((credit) -> credit.range().shift(this.range.start()))
			.orElseGet(() -> new TextRange(this.range.end(), this.range.end()));
	}

}

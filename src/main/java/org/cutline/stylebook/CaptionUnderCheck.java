package org.cutline.stylebook;

import org.cutline.caption.CaptionParser;
import org.cutline.caption.ParsedCaption;
import org.jspecify.annotations.Nullable;

/**
 * A caption with all that rules may compare it with.
 *
 * @param caption the caption, parsed
 * @param facts what the photo's fields say
 * @param story the story it goes with, or null
 * @param style the house style it is held to
 */
public record CaptionUnderCheck(ParsedCaption caption, FileFacts facts, @Nullable StoryFacts story, HouseStyle style) {

	/** Parses a caption and puts it under check. */
	public static CaptionUnderCheck of(String text, FileFacts facts, HouseStyle style) {
		return new CaptionUnderCheck(CaptionParser.parse(text), facts, null, style);
	}

	public String text() {
		return this.caption.text();
	}

}

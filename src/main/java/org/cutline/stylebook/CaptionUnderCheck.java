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
 * @param event the other photos of the same event
 * @param registers the names that the newsroom knows
 * @param style the house style it is held to
 */
public record CaptionUnderCheck(ParsedCaption caption, FileFacts facts, @Nullable StoryFacts story, EventFacts event,
		Registers registers, HouseStyle style) {

	/** A caption with its photo's fields and nothing else. */
	public CaptionUnderCheck(ParsedCaption caption, FileFacts facts, HouseStyle style) {
		this(caption, facts, null, EventFacts.none(), Registers.none(), style);
	}

	/** Parses a caption and puts it under check. */
	public static CaptionUnderCheck of(String text, FileFacts facts, HouseStyle style) {
		return new CaptionUnderCheck(CaptionParser.parse(text), facts, style);
	}

	public CaptionUnderCheck with(@Nullable StoryFacts itsStory) {
		return new CaptionUnderCheck(this.caption, this.facts, itsStory, this.event, this.registers, this.style);
	}

	public CaptionUnderCheck with(EventFacts itsEvent) {
		return new CaptionUnderCheck(this.caption, this.facts, this.story, itsEvent, this.registers, this.style);
	}

	public CaptionUnderCheck with(Registers known) {
		return new CaptionUnderCheck(this.caption, this.facts, this.story, this.event, known, this.style);
	}

	/** The same caption held to another house style. */
	public CaptionUnderCheck with(HouseStyle other) {
		return new CaptionUnderCheck(this.caption, this.facts, this.story, this.event, this.registers, other);
	}

	public String text() {
		return this.caption.text();
	}

}

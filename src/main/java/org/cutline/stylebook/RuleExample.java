package org.cutline.stylebook;

import org.cutline.caption.CaptionLanguage;
import org.cutline.caption.CaptionParser;
import org.jspecify.annotations.Nullable;

/**
 * A caption that a rule accepts or complains about: its test and its line in the
 * catalogue.
 *
 * @param right whether the rule accepts it
 * @param language the language it is an example of
 * @param text the caption
 * @param context what it is compared with, its house style too
 * @param fixed the caption after the first fix, or null where that changes no caption
 */
public record RuleExample(boolean right, CaptionLanguage language, String text, Context context,
		@Nullable String fixed) {

	/**
	 * What an example is compared with.
	 *
	 * @param style the id of a shipped house style
	 * @param facts the photo's fields
	 * @param story the story, or null
	 * @param event the other photos of the event
	 * @param registers the names that the newsroom knows
	 */
	public record Context(String style, FileFacts facts, @Nullable StoryFacts story, EventFacts event,
			Registers registers) {
	}

	/** The example's caption, or another in its place, under check. */
	public CaptionUnderCheck underCheck(String caption) {
		return underCheck(caption, this.context.facts());
	}

	/** Another caption and other fields in the example's place, under check. */
	public CaptionUnderCheck underCheck(String caption, FileFacts facts) {
		return new CaptionUnderCheck(CaptionParser.parse(caption), facts, this.context.story(), this.context.event(),
				this.context.registers(), HouseStyles.named(this.context.style()).orElseThrow());
	}

}

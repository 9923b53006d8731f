package org.cutline.story;

import java.time.LocalDate;

import org.cutline.story.WireStory.Kind;
import org.cutline.story.WireStory.Paragraph;

/**
 * The words of a story.
 *
 * @param headline one line, may be empty
 * @param slug the desk's word for it, may be empty
 * @param copy dateline, paragraphs, inline captions and sign-off as one clean text
 */
public record StoryText(String headline, String slug, String copy) {

	/** The most UTF-16 units of copy kept. */
	public static final int LONGEST_COPY = 400_000;

	private static final int LONGEST_HEADLINE = 1000;

	private static final int LONGEST_SLUG = 200;

	public StoryText {
		headline = line(headline, LONGEST_HEADLINE);
		slug = line(slug, LONGEST_SLUG);
		copy = WireText.clean(copy);
	}

	/**
	 * Words that were pasted in one piece: slug and headline are taken out of the copy.
	 * @param pasted the copy from any program
	 * @param received the day on which it came in
	 * @return the words, parted
	 */
	public static StoryText ofWire(String pasted, LocalDate received) {
		WireStory wire = WireCopy.parse(pasted, received);
		String copy = wire.text();
		for (Paragraph paragraph : wire.paragraphs().reversed()) {
			if (paragraph.kind() == Kind.HEADLINE || paragraph.kind() == Kind.SLUG) {
				copy = copy.substring(0, paragraph.range().start()) + copy.substring(paragraph.range().end());
			}
		}
		return new StoryText(wire.headline().orElse(""), wire.slug().orElse(""), copy);
	}

	public boolean isEmpty() {
		return this.headline.isEmpty() && this.copy.isEmpty();
	}

	private static String line(String text, int most) {
		String line = WireText.clean(text).replaceAll("\\s*\n\\s*", " ");
		if (line.length() <= most) {
			return line;
		}
		return line.substring(0, Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most);
	}

}

package org.cutline.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cutline.caption.CaptionLanguage;
import org.cutline.caption.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A wire story taken apart. All ranges are in {@link #text()}, which is the copy as
 * cleaned by {@link WireCopy}.
 *
 * @param text the copy
 * @param language the language it is written in
 * @param paragraphs everything in it, in order
 * @param dateline place, date and agency in front of the first paragraph, or null
 * @param captions photo captions between the paragraphs, in order
 * @param signOff how it ends, or null
 */
public record WireStory(String text, CaptionLanguage language, List<Paragraph> paragraphs,
		@Nullable WireDateline dateline, List<InlineCaption> captions, @Nullable SignOff signOff) {

	public WireStory {
		paragraphs = List.copyOf(paragraphs);
		captions = List.copyOf(captions);
	}

	/** What a paragraph is. */
	public enum Kind {

		/** The wire's word for the story, such as {@code G7-JAPAN}. */
		SLUG,

		HEADLINE, SUBHEAD,

		/** {@code By} and a name. */
		BYLINE,

		/** A paragraph of the story. */
		BODY,

		/** A photo's caption. */
		CAPTION,

		/** Agency, initials, or who reported it. */
		SIGN_OFF

	}

	/**
	 * A paragraph of the copy.
	 *
	 * @param kind what it is
	 * @param range where it stands, line feeds not included
	 */
	public record Paragraph(Kind kind, TextRange range) {
	}

	/**
	 * The headline, where the copy brings one.
	 * @return its words
	 */
	public Optional<String> headline() {
		return words(Kind.HEADLINE);
	}

	/**
	 * The slug, where the copy brings one.
	 * @return its words
	 */
	public Optional<String> slug() {
		return words(Kind.SLUG);
	}

	/**
	 * The by-line, where the copy brings one.
	 * @return its words, {@code By} included
	 */
	public Optional<String> byline() {
		return words(Kind.BYLINE);
	}

	/**
	 * The story's own paragraphs, without captions and without what stands before and
	 * after them.
	 * @return the paragraphs as they stand, the dateline in the first
	 */
	public List<String> body() {
		return this.paragraphs.stream()
			.filter((paragraph) -> paragraph.kind() == Kind.BODY)
			.map((paragraph) -> paragraph.range().in(this.text))
			.toList();
	}

	/**
	 * The story's own paragraphs as one text.
	 * @return them, parted by empty lines
	 */
	public String bodyText() {
		return body().stream().collect(Collectors.joining("\n\n"));
	}

	/**
	 * An inline caption by its number.
	 * @param number from 1
	 * @return the caption, or empty where there is none of that number
	 */
	public Optional<InlineCaption> caption(int number) {
		return this.captions.stream().filter((caption) -> caption.number() == number).findFirst();
	}

	private Optional<String> words(Kind kind) {
		return this.paragraphs.stream()
			.filter((paragraph) -> paragraph.kind() == kind)
			.map((paragraph) -> paragraph.range().in(this.text))
			.findFirst();
	}

}

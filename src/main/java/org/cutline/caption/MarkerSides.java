package org.cutline.caption;

import org.cutline.caption.PositionMarker.Side;
import org.jspecify.annotations.Nullable;

/** Tells which side a word or a letter names in the caption's language. */
final class MarkerSides {

	private final Tokens tokens;

	private final CaptionLanguage language;

	private final PositionWords words;

	MarkerSides(Page page, CaptionLanguage language) {
		this.tokens = page.tokens;
		this.language = language;
		this.words = page.lexicon.positions;
	}

	/**
	 * The side that a token names, or null.
	 * @param tokensInMarker how many tokens the marker has: a lone letter can be anything
	 */
	@Nullable Side at(int i, int tokensInMarker) {
		String key = this.tokens.key(i);
		if (key.length() > 1 && !this.tokens.known(i).position) {
			return null;
		}
		boolean english = this.language == CaptionLanguage.ENGLISH;
		return switch (key) {
			case "i" -> letterI(i) ? Side.LEFT : null;
			case "g" -> !english && !this.tokens.isCaps(i) ? Side.LEFT : null;
			case "e" -> this.language == CaptionLanguage.PORTUGUESE ? Side.LEFT : null;
			case "d" -> !english || (tokensInMarker > 1 && behindRank(i)) ? Side.RIGHT : null;
			case "m" -> this.language == CaptionLanguage.GERMAN ? Side.CENTER : null;
			case "der" -> this.language == CaptionLanguage.GERMAN ? null : Side.RIGHT;
			default -> this.words.side(key);
		};
	}

	/** A whole word of a side, or null. */
	@Nullable Side word(int i) {
		return (this.tokens.key(i).length() > 2) ? at(i, 2) : null;
	}

	private boolean letterI(int i) {
		return behindRank(i) || this.language == CaptionLanguage.SPANISH
				|| (this.language != CaptionLanguage.ENGLISH && !this.tokens.isCaps(i));
	}

	private boolean behindRank(int i) {
		return this.tokens.isNumber(i - 1) || this.tokens.is(i - 1, "-") && this.tokens.isNumber(i - 2);
	}

	/** The list that goes from a side. */
	static Side list(Side first) {
		return switch (first) {
			case RIGHT, LIST_FROM_RIGHT -> Side.LIST_FROM_RIGHT;
			case LIST_CLOCKWISE -> Side.LIST_CLOCKWISE;
			default -> Side.LIST_FROM_LEFT;
		};
	}

}

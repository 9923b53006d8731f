package org.cutline.caption;

import org.cutline.caption.PositionMarker.Row;
import org.cutline.caption.PositionMarker.Side;
import org.jspecify.annotations.Nullable;

/**
 * Reads sides that stand before whom they place: {@code Left: A. Right: B},
 * {@code At left, A waves}, {@code A la izquierda, A}.
 */
final class LeadMarkers {

	private final Page page;

	private final Tokens tokens;

	private final MarkerSides sides;

	LeadMarkers(Page page, MarkerSides sides) {
		this.page = page;
		this.tokens = page.tokens;
		this.sides = sides;
	}

	/** The marker that begins at a token, its preposition aside, or null. */
	@Nullable PositionMarker at(int i) {
		if (!this.tokens.known(i).position) {
			return null;
		}
		boolean english = this.tokens.isAny(i, "at", "on");
		int k = english || this.tokens.isAny(i, "a") ? i + 1 : i;
		k = this.tokens.isAny(k, "the", "la") && k > i ? k + 1 : k;
		Side side = this.sides.word(k);
		if (side == null || !this.tokens.isAny(k + 1, ",", ":") || !opens(i)
				|| this.tokens.is(k + 1, ",") && !english && !goesOn(k + 2)) {
			return null;
		}
		TextRange range = this.tokens.range(english ? k : i, k + 1);
		return new PositionMarker(range, range.in(this.page.text), side, (side == Side.CENTER) ? 0 : 1, Row.NONE);
	}

	/** Whether a sentence or a clause behind a semicolon begins. */
	private boolean opens(int i) {
		boolean start = i == 0 || this.tokens.newLine(i) || this.page.isClaimed(i - 1)
				|| this.tokens.isAny(i - 1, ".", ":", "-", "(", ")") && this.tokens.isCapital(i);
		return start && this.tokens.isCapital(i) || this.tokens.is(i - 1, ";");
	}

	private boolean goesOn(int i) {
		return this.tokens.isCapital(i) || this.tokens.isAny(i, "the", "el", "la", "der", "die", "le", "o", "a");
	}

}

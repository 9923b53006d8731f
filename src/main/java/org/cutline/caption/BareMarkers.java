package org.cutline.caption;

import org.cutline.caption.PositionMarker.Row;
import org.cutline.caption.PositionMarker.Side;
import org.jspecify.annotations.Nullable;

/** Reads position markers without brackets. */
final class BareMarkers {

	private final Page page;

	private final Tokens tokens;

	private final MarkerSides sides;

	private final PositionWords words;

	private final LeadMarkers leads;

	BareMarkers(Page page, MarkerSides sides) {
		this.page = page;
		this.tokens = page.tokens;
		this.sides = sides;
		this.words = page.lexicon.positions;
		this.leads = new LeadMarkers(page, sides);
	}

	/** The marker that begins at a token, or null. */
	@Nullable PositionMarker at(int i) {
		PositionMarker lead = this.leads.at(i);
		return (lead != null) ? lead : switch (this.tokens.key(i)) {
			case "v" -> german(i);
			case "von" -> fromLeftInGerman(i);
			case "clockwise" -> clockwise(i);
			case "l", "r", "left", "right" -> letters(i);
			case "from" -> from(i);
			case "de" -> spanish(i);
			default -> ranked(i);
		};
	}

	/** {@code V. l.:}, {@code v. l. n. r.}. */
	private @Nullable PositionMarker german(int i) {
		if (!this.tokens.is(i + 1, ".") || !this.tokens.isAny(i + 2, "l", "r", "li", "re")
				|| !this.tokens.is(i + 3, ".")) {
			return null;
		}
		int end = i + 4;
		while (end < i + 8 && this.tokens.isAny(end, "n", "r", "l", ".")
				&& (this.tokens.is(end, ".") || this.tokens.is(end + 1, "."))) {
			end++;
		}
		return list(i, colon(end), this.tokens.isAny(i + 2, "l", "li") ? Side.LIST_FROM_LEFT : Side.LIST_FROM_RIGHT);
	}

	/** {@code Von links nach rechts:}. */
	private @Nullable PositionMarker fromLeftInGerman(int i) {
		boolean list = this.tokens.isAny(i + 1, "links", "rechts") && this.tokens.is(i + 2, "nach")
				&& this.tokens.isAny(i + 3, "links", "rechts");
		return list ? list(i, colon(i + 4), this.tokens.is(i + 1, "links") ? Side.LIST_FROM_LEFT : Side.LIST_FROM_RIGHT)
				: null;
	}

	/** {@code Clockwise from top left:}. */
	private @Nullable PositionMarker clockwise(int i) {
		if (!this.tokens.isAny(i + 1, "from", ":")) {
			return null;
		}
		int end = i + 2;
		while (this.tokens.isAny(end, "to", "the") || this.words.row(this.tokens.key(end)) != Row.NONE
				|| this.sides.at(end, 2) != null) {
			end++;
		}
		return list(i, colon(end), Side.LIST_CLOCKWISE);
	}

	/** {@code L-R:}, {@code Left to right,}; or a side behind a comma. */
	private @Nullable PositionMarker letters(int i) {
		boolean start = i == 0 || this.tokens.newLine(i) || this.tokens.isAny(i - 1, ".", ":", ";", "-", ",");
		boolean list = this.tokens.isAny(i + 1, "-", "to") && this.tokens.isAny(i + 2, "r", "l", "right", "left");
		if (start && list) {
			return list(i, colon(i + 3),
					this.tokens.isAny(i, "l", "left") ? Side.LIST_FROM_LEFT : Side.LIST_FROM_RIGHT);
		}
		return afterComma(i);
	}

	private @Nullable PositionMarker from(int i) {
		int side = this.tokens.is(i + 1, "the") && this.tokens.isAny(i + 3, ",", "are", "to", ":") ? i + 2 : i + 1;
		if (!this.tokens.isAny(side, "left", "right", "l", "r") || this.tokens.isAny(side + 1, "wing", "the", "field",
				"foot", "hand", "back", "flank", "bank", "handed", "-")) {
			return null;
		}
		boolean to = this.tokens.is(side + 1, "to") && this.tokens.isAny(side + 2, "right", "left", "r", "l");
		int end = to ? side + 3 : this.tokens.isAny(side + 1, "are", "is") ? side + 2 : side + 1;
		return list(i, colon(end), this.tokens.isAny(side, "left", "l") ? Side.LIST_FROM_LEFT : Side.LIST_FROM_RIGHT);
	}

	/**
	 * {@code De izquierda a derecha:}, {@code de izq. a dcha.},
	 * {@code de gauche à droite}.
	 */
	private @Nullable PositionMarker spanish(int i) {
		int side = this.tokens.is(i + 1, "la") ? i + 2 : i + 1;
		int end = this.tokens.is(side + 1, ".") ? side + 2 : side + 1;
		boolean first = this.tokens.isAny(side, "izquierda", "izq", "izda", "gauche", "esquerda", "i", "g");
		boolean other = this.tokens.isAny(side, "derecha", "dcha", "der", "droite", "direita", "d");
		if (!first && !other || !this.tokens.isAny(end, "a", "para")) {
			return null;
		}
		int last = this.tokens.isAny(end + 1, "la") ? end + 2 : end + 1;
		if (this.sides.at(last, 2) == null) {
			return null;
		}
		int to = this.tokens.is(last + 1, ".") && this.tokens.key(last).length() < 5 ? last + 2 : last + 1;
		return list(i, colon(to), first ? Side.LIST_FROM_LEFT : Side.LIST_FROM_RIGHT);
	}

	/**
	 * {@code second from left}, {@code 3rd from right}, {@code segundo por la derecha}.
	 */
	private @Nullable PositionMarker ranked(int i) {
		boolean comma = this.tokens.is(i - 1, ",");
		if (!comma && !this.tokens.isNumber(i) && !this.tokens.isAny(i + 1, "from", "por", "desde", "von", "a", "de")) {
			return this.tokens.isAny(i, "a", "on") ? onSide(i) : null;
		}
		int rank = this.tokens.known(i).position ? this.words.rank(this.tokens.key(i)) : 1;
		int k = i + 1;
		if (this.tokens.isNumber(i) && this.tokens.digits(i) < 3 && this.tokens.isAny(i + 1, "st", "nd", "rd", "th")
				&& this.tokens.glued(i + 1)) {
			rank = this.tokens.number(i);
			k = i + 2;
		}
		if (rank > 1) {
			int side = this.tokens.isAny(k, "from", "por", "desde", "de", "von", "a") ? k + 1 : k;
			side = side > k && this.tokens.isAny(side, "the", "la") ? side + 1 : side;
			Side said = this.sides.at(side, 2);
			boolean bare = side == k && comma && this.tokens.isAny(side + 1, ",", ".", "and", "y");
			if (said != null && said != Side.CENTER && (side > k || bare)) {
				return marker(i, side + 1, said, rank, Row.NONE);
			}
		}
		return afterComma(i);
	}

	/** {@code Philippe Senderos, right, fights}: between commas, or before a stop. */
	private @Nullable PositionMarker afterComma(int i) {
		PositionMarker onSide = onSide(i);
		if (onSide != null) {
			return onSide;
		}
		if (!this.tokens.is(i - 1, ",") || this.tokens.key(i).length() < 2 && !this.tokens.isAny(i, "a")) {
			return null;
		}
		int k = i;
		Row row = Row.NONE;
		while (k < i + 4 && this.sides.word(k) == null && !this.tokens.isAny(k, ",", ".")) {
			Row here = this.words.row(this.tokens.key(k));
			boolean small = this.tokens.isAny(k, "at", "on", "the", "far", "extreme", "row", "sentado", "sentada", "a",
					"la", "en", "el", "pictured", "seen", "in", "second", "first", "ganz", "à", "extremo");
			if (here == Row.NONE && !small) {
				break;
			}
			row = (here != Row.NONE) ? here : row;
			k++;
		}
		Side side = this.sides.word(k);
		int next = (side != null) ? k + 1 : k;
		if (side == Side.CENTER && this.sides.word(next) != null) {
			side = this.sides.word(next);
			next++;
		}
		boolean name = this.tokens.isCapital(i - 2) || this.tokens.isMark(i - 2) || this.tokens.isNumber(i - 2);
		boolean closed = next >= this.tokens.size() || this.tokens.isAny(next, ",", ".", ";", ":", "(")
				|| name && this.tokens.isAny(next, "and", "y", "und", "with", "e", "et") || this.page.isClaimed(next)
				|| this.tokens.newLine(next)
				|| (side != null && next == i + 1 && this.tokens.isWord(next) && this.tokens.key(next).endsWith("s"));
		boolean alone = side == null && row != Row.NONE && this.tokens.isAny(next, ",");
		if (next == i || side == null && !alone || !closed) {
			return null;
		}
		return marker(i, next, (side != null) ? side : Side.ROW, (side != null) ? 1 : 0, row);
	}

	/** {@code Ana Soto a la izquierda y}: right behind a name, without a comma. */
	private @Nullable PositionMarker onSide(int i) {
		boolean opens = this.tokens.isAny(i, "a", "on") && this.tokens.isAny(i + 1, "la", "the")
				&& !this.tokens.isCapital(i)
				&& (this.tokens.isCapital(i - 1) && this.tokens.isCapital(i - 2) || this.tokens.is(i - 1, ","));
		Side side = opens ? this.sides.word(i + 2) : null;
		boolean closed = i + 3 >= this.tokens.size() || this.tokens.isAny(i + 3, ",", ".", ";", "and", "y", "en")
				|| this.page.isClaimed(i + 3);
		return (side != null && closed) ? marker(i, i + 3, side, 1, Row.NONE) : null;
	}

	private int colon(int end) {
		return this.tokens.is(end, ":") ? end + 1 : end;
	}

	private PositionMarker list(int from, int to, Side side) {
		return marker(from, to, side, 0, Row.NONE);
	}

	private PositionMarker marker(int from, int to, Side side, int rank, Row row) {
		TextRange range = this.tokens.range(from, to);
		return new PositionMarker(range, range.in(this.page.text), side, (side == Side.CENTER) ? 0 : rank, row);
	}

}

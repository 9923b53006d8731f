package org.cutline.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.cutline.caption.PositionMarker.Row;
import org.cutline.caption.PositionMarker.Side;
import org.jspecify.annotations.Nullable;

/** Finds the position markers: {@code (2-R)}, {@code , left,}, {@code From left are}. */
final class MarkerReader {

	private static final Set<String> OTHERS = Set.of("from", "to", "and", "of", "the", "row", "th", "st", "nd", "rd",
			"a", "de", "por", "la", "en", "fila", "y", "are", "is", "seen", "in", "v", "im", "von", "first", "second",
			"third", "fourth", "fifth", "two", "extreme", "far", "hinten", "du", "au", "premier", "rang", "delantera",
			"trasera", "segundo", "tercero", "segunda", "tercera", "cuarto", "cuarta", "primero", "standing", "seated",
			"sitting", "kneeling", "pictured", "only", "with", "both", "sentido", "at", "las", "agujas", "del", "reloj", "al",
			"extremo");

	private static final Set<String> ABSENT = Set.of("not pictured", "unseen", "not seen", "out of frame",
			"not in picture", "not in the picture", "not shown", "not in frame", "out of the frame", "fuera de cuadro",
			"no aparece", "no aparece en la imagen", "fuera de imagen", "fuera de plano", "no en la foto",
			"nicht im bild", "hors cadre", "obscured", "not visible", "oculto", "off camera", "back to camera");

	private final Page page;

	private final Tokens tokens;

	private final CaptionLanguage language;

	private final List<PositionMarker> found = new ArrayList<>();

	MarkerReader(Page page, CaptionLanguage language) {
		this.page = page;
		this.tokens = page.tokens;
		this.language = language;
	}

	List<PositionMarker> read() {
		int i = 0;
		while (i < this.tokens.size()) {
			int end = this.page.isClaimed(i) ? i : this.tokens.is(i, "(") ? bracket(i) : bare(i);
			i = Math.max(end, i + 1);
		}
		return this.found;
	}

	private int bracket(int open) {
		int close = open + 1;
		while (close < this.tokens.size() && close - open < 14 && !this.tokens.is(close, ")")) {
			if (this.tokens.is(close, "(")) {
				return open;
			}
			close++;
		}
		if (!this.tokens.is(close, ")") || close == open + 1) {
			return open;
		}
		String words = Folding.fold(this.tokens.words(open + 1, close)).strip();
		if (ABSENT.contains(words)) {
			add(open, close + 1, Side.ABSENT, 0, Row.NONE);
			return close + 1;
		}
		return inside(open, open + 1, close, close + 1);
	}

	/** A marker whose words are all words of position. */
	private int inside(int from, int first, int last, int to) {
		Side side = null;
		Row row = Row.NONE;
		int rank = 1;
		boolean listing = false;
		for (int i = first; i < last; i++) {
			String key = this.tokens.key(i);
			Side here = side(i, key, last - first);
			Row level = row(key);
			if (this.tokens.isNumber(i) && this.tokens.number(i) < 20 && this.tokens.number(i) > 0) {
				rank = this.tokens.number(i);
			}
			else if (key.equals("clockwise") || key.equals("reloj")) {
				side = Side.LIST_CLOCKWISE;
			}
			else if (here != null) {
				listing |= side != null && side != here && side != Side.LIST_CLOCKWISE;
				side = (side != null) ? side : here;
			}
			else if (level != Row.NONE) {
				row = level;
			}
			else if (!OTHERS.contains(key) && !this.tokens.isMark(i)) {
				return from;
			}
			rank = Math.max(rank, ordinal(key));
		}
		boolean opens = this.tokens.isAny(first, "from", "v", "de") && rank == 1;
		if (side == null && row == Row.NONE) {
			return from;
		}
		add(from, to, (side == null) ? Side.ROW : (listing || opens) ? list(side) : side,
				(side == null || listing || opens) ? 0 : rank, row);
		return to;
	}

	private static Side list(Side first) {
		return switch (first) {
			case RIGHT, LIST_FROM_RIGHT -> Side.LIST_FROM_RIGHT;
			case LIST_CLOCKWISE -> Side.LIST_CLOCKWISE;
			default -> Side.LIST_FROM_LEFT;
		};
	}

	private static int ordinal(String key) {
		return switch (key) {
			case "second", "segundo", "segunda" -> 2;
			case "third", "tercero", "tercera", "tercer" -> 3;
			case "fourth", "cuarto", "cuarta" -> 4;
			case "fifth" -> 5;
			default -> 1;
		};
	}

	private @Nullable Side side(int i, String key, int length) {
		return switch (key) {
			case "left", "izquierda", "izda", "izq", "links", "gauche", "esquerda", "izqda" -> Side.LEFT;
			case "right", "derecha", "dcha", "dch", "der", "rechts", "droite", "direita", "drcha" -> Side.RIGHT;
			case "center", "centre", "centro", "mitte", "middle", "medio", "central" -> Side.CENTER;
			case "l" -> Side.LEFT;
			case "r" -> Side.RIGHT;
			case "c" -> Side.CENTER;
			case "i", "g" -> (this.language != CaptionLanguage.ENGLISH && !this.tokens.isCaps(i)) || letterI(i, key)
					? Side.LEFT : null;
			case "d" -> this.language != CaptionLanguage.ENGLISH || (length > 1 && this.tokens.isNumber(i - 1))
					? Side.RIGHT : null;
			case "m" -> this.language == CaptionLanguage.GERMAN ? Side.CENTER : null;
			default -> null;
		};
	}

	private boolean letterI(int i, String key) {
		return key.equals("i") && this.tokens.isNumber(i - 1) || this.language == CaptionLanguage.SPANISH;
	}

	private static Row row(String key) {
		return switch (key) {
			case "top", "arriba", "oben", "haut" -> Row.TOP;
			case "bottom", "abajo", "unten", "bas" -> Row.BOTTOM;
			case "front", "delante", "vorn", "vorne", "foreground" -> Row.FRONT;
			case "back", "rear", "detras", "atras", "background", "fondo", "behind" -> Row.BACK;
			default -> Row.NONE;
		};
	}

	/**
	 * {@code , left,}; {@code second from right}; {@code From left are}; {@code V. l.:}.
	 */
	private int bare(int i) {
		if (this.tokens.is(i, "v") && this.tokens.is(i + 1, ".") && this.tokens.isAny(i + 2, "l", "r")
				&& this.tokens.is(i + 3, ".")) {
			int end = this.tokens.is(i + 4, ":") ? i + 5 : i + 4;
			add(i, end, this.tokens.is(i + 2, "l") ? Side.LIST_FROM_LEFT : Side.LIST_FROM_RIGHT, 0, Row.NONE);
			return end;
		}
		if (this.tokens.is(i, "clockwise") && this.tokens.is(i + 1, "from")) {
			int end = i + 2;
			while (row(this.tokens.key(end)) != Row.NONE || side(end, this.tokens.key(end), 2) != null) {
				end++;
			}
			end = colon(end);
			add(i, end, Side.LIST_CLOCKWISE, 0, Row.NONE);
			return end;
		}
		if (this.tokens.isAny(i, "l", "r", "left", "right") && sentenceStart(i) && listLetters(i)) {
			int end = colon(i + 3);
			add(i, end, this.tokens.isAny(i, "l", "left") ? Side.LIST_FROM_LEFT : Side.LIST_FROM_RIGHT, 0, Row.NONE);
			return end;
		}
		if (this.tokens.is(i, "from") || this.tokens.is(i, "de")) {
			return from(i);
		}
		return afterComma(i);
	}

	private boolean listLetters(int i) {
		return this.tokens.isAny(i + 1, "-", "to") && this.tokens.isAny(i + 2, "r", "l", "right", "left");
	}

	private boolean sentenceStart(int i) {
		return i == 0 || this.tokens.newLine(i) || this.tokens.isAny(i - 1, ".", ":", ";", "-");
	}

	private int colon(int end) {
		return this.tokens.is(end, ":") ? end + 1 : end;
	}

	private int from(int i) {
		if (this.tokens.is(i, "de") && this.tokens.isAny(i + 1, "izquierda", "izq", "derecha")
				&& this.tokens.isAny(i + 2, "a", ".")) {
			int end = i + 3;
			while (end < i + 7 && (this.tokens.isAny(end, "a", "derecha", "dcha", "izquierda", "izq", ".", ":"))) {
				end++;
			}
			add(i, end, this.tokens.is(i + 1, "derecha") ? Side.LIST_FROM_RIGHT : Side.LIST_FROM_LEFT, 0, Row.NONE);
			return end;
		}
		if (!this.tokens.is(i, "from") || !this.tokens.isAny(i + 1, "left", "right", "l", "r")
				|| this.tokens.isAny(i + 2, "wing", "the", "field", "foot")) {
			return i;
		}
		int rank = ordinal(this.tokens.key(i - 1));
		boolean ranked = rank > 1 || this.tokens.isAny(i - 1, "nd", "rd", "th");
		if (this.tokens.isAny(i - 1, "nd", "rd", "th") && this.tokens.isNumber(i - 2)) {
			rank = this.tokens.number(i - 2);
			int begin = i - 2;
			add(begin, i + 2, side(i + 1), rank, Row.NONE);
			return i + 2;
		}
		if (ranked) {
			add(i - 1, i + 2, side(i + 1), rank, Row.NONE);
			return i + 2;
		}
		int end = this.tokens.isAny(i + 2, "are", "is", ":") ? i + 3 : i + 2;
		if (this.tokens.isAny(i + 2, "to") && this.tokens.isAny(i + 3, "right", "left", "r", "l")) {
			end = colon(i + 4);
		}
		add(i, end, list(side(i + 1)), 0, Row.NONE);
		return end;
	}

	private Side side(int i) {
		Side side = side(i, this.tokens.key(i), 2);
		return (side != null) ? side : Side.LEFT;
	}

	/** {@code Philippe Senderos, right, fights}: between commas, or before a stop. */
	private int afterComma(int i) {
		if (!this.tokens.is(i - 1, ",") || this.tokens.key(i).length() < 3) {
			return i;
		}
		int k = this.tokens.isAny(i, "top", "bottom", "front", "back", "far", "at", "lower", "upper", "extreme",
				"sentado") ? i + 1 : i;
		Side side = this.tokens.key(k).length() > 2 ? side(k, this.tokens.key(k), 2) : null;
		Row row = row(this.tokens.key(i));
		int end = (side != null) ? k + 1 : i + 1;
		boolean closed = this.tokens.isAny(end, ",", ".", ";", ":") || this.tokens.isAny(end, "and", "y", "und", "with")
				|| (this.tokens.isWord(end) && this.tokens.key(end).endsWith("s") && side != null);
		if ((side == null && (row == Row.NONE || !this.tokens.isAny(end, ","))) || !closed) {
			return i;
		}
		add(i, end, (side != null) ? side : Side.ROW, (side != null && side != Side.CENTER) ? 1 : 0, row);
		return end;
	}

	private void add(int from, int to, Side side, int rank, Row row) {
		TextRange range = this.tokens.range(from, to);
		this.found
			.add(new PositionMarker(range, range.in(this.page.text), side, (side == Side.CENTER) ? 0 : rank, row));
		this.page.claim(from, to);
	}

}

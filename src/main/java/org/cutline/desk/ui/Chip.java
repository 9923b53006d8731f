package org.cutline.desk.ui;

import java.util.List;
import java.util.stream.Collectors;

import org.cutline.caption.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * What a chip shows of a part of the caption.
 *
 * @param kind the look: {@code person}, {@code place}, {@code date}, {@code credit},
 * {@code limit}, {@code missing} or {@code differs}
 * @param pieces its words
 * @param hint what it is, for the pointer and for screen readers
 * @param range the words of the caption that it stands for, or null where there are none
 * @param part the part
 */
record Chip(String kind, List<Piece> pieces, String hint, @Nullable TextRange range, CaptionPart part) {

	Chip {
		pieces = List.copyOf(pieces);
	}

	/**
	 * Some words of a chip.
	 *
	 * @param text the words
	 * @param tone {@code main}, {@code soft} or {@code mark}
	 * @param range where the caption has just these, or null
	 */
	record Piece(String text, String tone, @Nullable TextRange range) {

		Piece(String text, String tone) {
			this(text, tone, null);
		}

	}

	/** The words of all pieces. */
	String text() {
		return this.pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
	}

}

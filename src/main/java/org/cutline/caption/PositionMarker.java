package org.cutline.caption;

/**
 * Words that say where in the frame a person is, or that the person is not in it.
 *
 * @param range where it stands
 * @param text the printed words, such as {@code (2-R)} or {@code from left}
 * @param side the side it counts from, or what else it says
 * @param rank 1 for the outermost, 2 for {@code (2-R)}; 0 where there is no side
 * @param row the row or level it names, or {@link Row#NONE}
 */
public record PositionMarker(TextRange range, String text, Side side, int rank, Row row) {

	/** What a marker says. */
	public enum Side {

		LEFT, RIGHT, CENTER,

		/** Only a row: {@code (back)}. */
		ROW,

		/** An ordered list from the left follows: {@code (L-R)}, {@code From left}. */
		LIST_FROM_LEFT,

		/** An ordered list from the right follows. */
		LIST_FROM_RIGHT,

		/** A list around the clock follows. */
		LIST_CLOCKWISE,

		/** Not in the frame: {@code (not pictured)}. */
		ABSENT

	}

	/** A row or level of the frame. */
	public enum Row {

		NONE, TOP, BOTTOM, FRONT, BACK

	}

	/** Whether an ordered list of people follows. */
	public boolean list() {
		return this.side == Side.LIST_FROM_LEFT || this.side == Side.LIST_FROM_RIGHT
				|| this.side == Side.LIST_CLOCKWISE;
	}

	public boolean absent() {
		return this.side == Side.ABSENT;
	}

}

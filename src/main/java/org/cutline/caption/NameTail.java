package org.cutline.caption;

import org.jspecify.annotations.Nullable;

/**
 * What stands behind a name and belongs to it.
 *
 * @param marker the position marker, or null
 * @param titleFrom first token of an office or a team behind the name, or -1
 * @param titleTo the token after it
 * @param office whether it is an office, not {@code of} a team
 * @param aged whether an age is printed: {@code , 25,}
 * @param bracket whether a party or country follows in brackets: {@code (CDU)}
 * @param end the token after all of it
 */
record NameTail(@Nullable PositionMarker marker, int titleFrom, int titleTo, boolean office, boolean aged,
		boolean bracket, int end) {

	boolean titled() {
		return this.titleFrom >= 0;
	}

	/** Whether the title is an office and not only a team. */
	boolean inOffice() {
		return titled() && this.office;
	}

}

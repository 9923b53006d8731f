package org.cutline.caption;

/**
 * People in the picture whom the caption does not name.
 *
 * @param text the words as printed, such as {@code an unidentified woman}
 * @param range where they stand
 * @param age whether they are minors
 * @param saidUnidentified whether the words say that nobody knows who they are
 */
public record UnnamedPeople(String text, TextRange range, Age age, boolean saidUnidentified) {

	/** How old the words say that people are. */
	public enum Age {

		MINOR, ADULT

	}

}

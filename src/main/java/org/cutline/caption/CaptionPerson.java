package org.cutline.caption;

import org.jspecify.annotations.Nullable;

/**
 * A person whom the caption names.
 *
 * @param name the name as printed, without title, on one line
 * @param range where the name is printed
 * @param title title or office, such as {@code US Secretary of State}, or null
 * @param titleRange where the title is printed, or null
 * @param position the marker that belongs to the person, or null
 * @param pictured false where the caption says that the person is not in the frame
 * @param order place in an ordered list such as {@code From left, A and B}, from 1; 0
 * where the person is in none
 */
public record CaptionPerson(String name, TextRange range, @Nullable String title, @Nullable TextRange titleRange,
		@Nullable PositionMarker position, boolean pictured, int order) {
}

package org.cutline.style;

import java.time.Instant;

import org.cutline.newsroom.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One version of a house style; it never changes.
 *
 * @param styleId the style
 * @param number counts its versions; 0 is the one that comes with the desk
 * @param yaml the style as it is written
 * @param at when it was written, or null for the shipped one
 * @param by who wrote it, or null for the desk itself
 * @param reason why
 */
public record StyleVersion(String styleId, int number, String yaml, @Nullable Instant at, @Nullable PersonId by,
		String reason) {
}

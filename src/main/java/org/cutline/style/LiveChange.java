package org.cutline.style;

import java.time.Instant;

import org.cutline.newsroom.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A change of what captions are held to.
 *
 * @param number counts such changes; what a check was made by
 * @param at when
 * @param by who, or null for the desk itself
 * @param kind what changed
 * @param styleId the style that went live, or null for other kinds
 * @param version its version, or null for other kinds
 * @param reason why
 */
public record LiveChange(long number, Instant at, @Nullable PersonId by, Kind kind, @Nullable String styleId,
		@Nullable Integer version, String reason) {

	/** What changed. */
	public enum Kind {

		/** A version of a style went live. */
		STYLE,

		/** Other captions are held to a style. */
		CHOICE,

		/** The desk's names or words changed. */
		WORDS

	}

}

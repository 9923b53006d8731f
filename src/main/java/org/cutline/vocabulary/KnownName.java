package org.cutline.vocabulary;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A name of a register.
 *
 * @param register the register
 * @param key its folded letters, by which it is told from others
 * @param name its spelling
 * @param approved how many approved captions carry it
 * @param lastSeen when the last of them was approved, or null
 * @param standing how it came here
 */
public record KnownName(Register register, String key, String name, int approved, @Nullable Instant lastSeen,
		Standing standing) {

	/** How a name came to be known, or shut out. */
	public enum Standing {

		/** Approved captions carry it. */
		LEARNED,

		/** A chief wrote or confirmed it. */
		CONFIRMED,

		/** A chief said that it is never to be learned. */
		NEVER

	}

}

package org.cutline.safekeeping;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.cutline.safekeeping.Problem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How far a verification of the desk is, or how it ended.
 *
 * @param state what it does
 * @param startedAt when it began, or null before the first one
 * @param endedAt when it ended, or null
 * @param photos how many photos there were when it began
 * @param count how much is looked at
 * @param found how many problems of each kind
 * @param problems the problems, at most 1,000, in the order they were found
 */
public record VerificationReport(State state, @Nullable Instant startedAt, @Nullable Instant endedAt, long photos,
		Count count, Map<Kind, Long> found, List<Problem> problems) {

	static final VerificationReport NONE = new VerificationReport(State.NONE, null, null, 0, Count.NOTHING, Map.of(),
			List.of());

	/**
	 * Whether it came to its end and found nothing.
	 */
	public boolean whole() {
		return this.state == State.DONE && this.found.isEmpty();
	}

	/**
	 * How many problems there are of a kind.
	 * @param kind the kind
	 */
	public long found(Kind kind) {
		return this.found.getOrDefault(kind, 0L);
	}

	/** What a verification does. */
	public enum State {

		/** There was none since the desk started. */
		NONE,

		/** It is at work. */
		RUNNING,

		/** It came to its end. */
		DONE,

		/** Somebody ended it. */
		CANCELLED,

		/** The disk or the database failed it. */
		FAILED

	}

}

package org.cutline.inbox;

import java.time.Duration;

/** Growing pauses between attempts: one second, two, four, at most a minute. */
final class Backoff {

	private static final Duration LONGEST = Duration.ofMinutes(1);

	private int failures;

	private long until;

	/** Another attempt has failed. */
	void failed(long nanos) {
		Duration pause = Duration.ofSeconds(1L << Math.min(this.failures, 6));
		this.failures++;
		this.until = nanos + ((pause.compareTo(LONGEST) > 0) ? LONGEST : pause).toNanos();
	}

	boolean isOver(long nanos) {
		return this.failures == 0 || nanos - this.until >= 0;
	}

}

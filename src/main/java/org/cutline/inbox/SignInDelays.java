package org.cutline.inbox;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Slows who guesses passwords: each failure doubles the wait of that name at that
 * address, up to half a minute; a quarter of an hour of quiet forgives.
 */
@Component
class SignInDelays {

	private static final int MOST = 10_000;

	private static final Duration FIRST = Duration.ofMillis(500);

	private static final Duration LONGEST = Duration.ofSeconds(30);

	private static final Duration FORGIVEN = Duration.ofMinutes(15);

	private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75F, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
			return size() > MOST;
		}

	};

	/**
	 * How long an attempt waits. It counts as failed until it is forgiven, so that many
	 * at once wait as long as many in turn.
	 * @param name who tries, and from where
	 * @param nanos the time, as {@link System#nanoTime()} counts
	 */
	synchronized Duration attempt(String name, long nanos) {
		Failures before = this.failures.get(name);
		int count = (before == null || nanos - before.last() > FORGIVEN.toNanos()) ? 0 : before.count();
		this.failures.put(name, new Failures(count + 1, nanos));
		if (count == 0) {
			return Duration.ZERO;
		}
		Duration wait = FIRST.multipliedBy(1L << Math.min(count - 1, 10));
		return (wait.compareTo(LONGEST) > 0) ? LONGEST : wait;
	}

	/** An attempt was right. */
	synchronized void forgive(String name) {
		this.failures.remove(name);
	}

	private record Failures(int count, long last) {
	}

}

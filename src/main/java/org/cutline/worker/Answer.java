package org.cutline.worker;

import java.time.Duration;

/** What came of a task given to a worker. */
public sealed interface Answer {

	/**
	 * It is done.
	 *
	 * @param octets what the task wrote
	 */
	record Done(byte[] octets) implements Answer {
	}

	/**
	 * It was not done in time, and the worker was killed.
	 *
	 * @param limit how long it had
	 */
	record TookTooLong(Duration limit) implements Answer {
	}

	/**
	 * The task failed, or the worker died of it: out of memory, out of stack, crashed.
	 *
	 * @param died whether the worker died
	 * @param reason what is known, for the log
	 */
	record Failed(boolean died, String reason) implements Answer {
	}

	/**
	 * No worker can be started.
	 *
	 * @param reason why, for the log
	 */
	record Unavailable(String reason) implements Answer {
	}

}

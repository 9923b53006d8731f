package org.cutline.ingest;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Slows a source that floods: its files are begun at even distances, and those that come
 * early wait, before they take anything that others need. None is dropped.
 */
@Component
class Pace {

	private final Map<SourceId, Long> next = new HashMap<>();

	/**
	 * Waits until it is a file's turn.
	 * @param source the source that it comes from
	 * @throws InterruptedIOException if the desk stops meanwhile
	 */
	void await(Source source) throws InterruptedIOException {
		if (source.photosAMinute() > 0) {
			try {
				Thread.sleep(turn(source, System.nanoTime()));
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new InterruptedIOException("the desk stopped while a file of " + source.id() + " waited");
			}
		}
	}

	/** Takes the next turn of a source, and says how long it is until then. */
	synchronized Duration turn(Source source, long now) {
		long turn = this.next.getOrDefault(source.id(), now);
		if (turn - now < 0) {
			turn = now;
		}
		this.next.put(source.id(), turn + Duration.ofMinutes(1).toNanos() / source.photosAMinute());
		return Duration.ofNanos(turn - now);
	}

}

package org.cutline.ingest;

import java.time.Duration;

import org.cutline.photo.PhotoSource;
import org.jspecify.annotations.Nullable;

/**
 * A file that is on its way in.
 *
 * @param fileName the name it comes with
 * @param content its octets, counted as they come
 * @param delivery how it comes
 * @param source the source it comes from, or null
 * @param begun when that began, by {@link System#nanoTime()}
 */
record Coming(String fileName, CountedStream content, Delivery delivery, @Nullable Source source, long begun) {

	/** The mapping that its source names, or null. */
	@Nullable String mapping() {
		return (this.source != null) ? this.source.mapping() : null;
	}

	/** Its source as the photo keeps it, or null. */
	@Nullable PhotoSource keptSource() {
		return (this.source != null) ? this.source.kept() : null;
	}

	int millis() {
		return (int) Math.min(Integer.MAX_VALUE, Duration.ofNanos(System.nanoTime() - this.begun).toMillis());
	}

}

package org.cutline.ingest;

import org.jspecify.annotations.Nullable;

/**
 * Files of a source that are here and not on the desk yet.
 *
 * @param source the source
 * @param name what the source is called
 * @param count how many are being taken in, or wait for it
 * @param trouble what keeps them from being taken in, in a few words, or null
 */
public record WaitingFiles(SourceId source, String name, int count, @Nullable String trouble) {

	/** Whether there is something to tell. */
	public boolean isNews() {
		return this.count > 0 || this.trouble != null;
	}

}

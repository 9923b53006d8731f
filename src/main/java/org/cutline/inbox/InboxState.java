package org.cutline.inbox;

import org.cutline.ingest.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * How the inbox of a source stands.
 *
 * @param source the source
 * @param waiting how many files are being taken in, or wait for it
 * @param trouble what keeps files from being taken in, in a few words, or null
 */
public record InboxState(SourceId source, int waiting, @Nullable String trouble) {
}

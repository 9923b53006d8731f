package org.cutline.ingest;

import java.time.Instant;

import org.cutline.storage.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A refused file that is kept.
 *
 * @param digest names it
 * @param name the name it came with; text to show, never a path
 * @param octets how many
 * @param source the source it came from, or null
 * @param code why it was refused, such as {@code file.cut-off}
 * @param sentence the same in English, with its figures
 * @param at when it came last
 */
public record QuarantinedFile(Digest digest, String name, long octets, @Nullable SourceId source, String code,
		String sentence, Instant at) {
}

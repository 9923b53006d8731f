package org.cutline.mapping;

import java.time.Instant;

import org.cutline.newsroom.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A change of what new files are read with.
 *
 * @param mappingId the mapping
 * @param version the version that went live, or null where the mapping was retired
 * @param at when
 * @param by who, or null for the desk itself
 * @param reason why
 */
public record MappingChange(String mappingId, @Nullable Integer version, Instant at, @Nullable PersonId by,
		String reason) {
}

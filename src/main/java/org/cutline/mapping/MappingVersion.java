package org.cutline.mapping;

import java.time.Instant;

import org.cutline.newsroom.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One version of a mapping; it never changes.
 *
 * @param mapping the mapping as it is in this version
 * @param number counts its versions, from 1
 * @param at when it was written
 * @param by who wrote it, or null for the desk itself
 * @param reason why
 */
public record MappingVersion(AgencyMapping mapping, int number, Instant at, @Nullable PersonId by, String reason) {
}

package org.cutline.style;

import java.time.Instant;

import org.cutline.newsroom.PersonId;
import org.cutline.stylebook.FindingKey;
import org.jspecify.annotations.Nullable;

/**
 * A finding that somebody overruled on a photo.
 *
 * @param key what the finding is remembered by
 * @param ruleId its rule
 * @param reason why
 * @param at when
 * @param by who, or null for the desk itself
 */
public record Overrule(FindingKey key, String ruleId, String reason, Instant at, @Nullable PersonId by) {
}

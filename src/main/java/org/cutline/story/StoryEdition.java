package org.cutline.story;

import java.time.Instant;

import org.cutline.newsroom.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a story's words.
 *
 * @param edition its number, from 1
 * @param at when it was written
 * @param by who wrote it, or null for the desk itself
 * @param text the words
 */
public record StoryEdition(int edition, Instant at, @Nullable PersonId by, StoryText text) {
}

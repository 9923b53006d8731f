package org.cutline.vocabulary;

import java.time.Instant;

import org.cutline.newsroom.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A word that the desk added to the grammar's lists.
 *
 * @param id names it
 * @param kind what it is
 * @param word the word as it is printed
 * @param code the country's ISO 3166-1 alpha-3 code, or null for other kinds
 * @param at when it was added
 * @param by who added it, or null for the desk itself
 */
public record DeskWord(long id, WordKind kind, String word, @Nullable String code, Instant at, @Nullable PersonId by) {
}

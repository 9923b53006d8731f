package org.cutline.vocabulary;

/**
 * The vocabulary is another; told within the transaction of the change.
 *
 * @param byChief whether somebody edited it, rather than an approved caption taught it
 */
public record VocabularyChanged(boolean byChief) {
}

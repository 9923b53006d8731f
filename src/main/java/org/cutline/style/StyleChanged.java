package org.cutline.style;

/**
 * Captions are held to something else; told within the transaction of the change.
 *
 * @param kind what changed
 */
public record StyleChanged(LiveChange.Kind kind) {
}

package org.cutline.style;

/**
 * What captions are compared with changed: an overrule, a story, other photos of the
 * event. Told within the transaction of the change.
 */
public record SurroundingsChanged() {
}

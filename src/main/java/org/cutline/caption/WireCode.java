package org.cutline.caption;

/**
 * An agency's number of a picture in front of a caption: {@code epa08033505},
 * {@code GRAF3075.}
 *
 * @param text the code, its full stop included
 * @param range where it stands
 */
public record WireCode(String text, TextRange range) {
}

package org.cutline.style;

import org.cutline.caption.ParsedCaption;
import org.cutline.stylebook.HouseStyle;
import org.cutline.stylebook.StyleReport;

/**
 * A caption as it was read and what the stylebook says of it.
 *
 * @param caption its parts
 * @param style the house style it was held to
 * @param report the findings
 */
public record CheckedCaption(ParsedCaption caption, HouseStyle style, StyleReport report) {
}

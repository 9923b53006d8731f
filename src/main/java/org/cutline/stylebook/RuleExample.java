package org.cutline.stylebook;

import org.cutline.caption.CaptionLanguage;
import org.jspecify.annotations.Nullable;

/**
 * A caption that a rule accepts or complains about: its test and its line in the
 * catalogue.
 *
 * @param right whether the rule accepts it
 * @param language the language it is an example of
 * @param style the id of the house style it is judged by
 * @param text the caption
 * @param facts the photo's fields
 * @param fixed the caption after the first fix, or null where there is none
 */
public record RuleExample(boolean right, CaptionLanguage language, String style, String text, FileFacts facts,
		@Nullable String fixed) {
}

/**
 * House style as rules over a caption and its photo's facts: findings with severity,
 * range, sentence and fixes.
 */
@NullMarked
package org.cutline.stylebook;

import org.jspecify.annotations.NullMarked;

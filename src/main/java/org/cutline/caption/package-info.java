/**
 * The grammar of captions and credit lines: text in, parsed parts with exact text ranges
 * out.
 */
@NullMarked
package org.cutline.caption;

import org.jspecify.annotations.NullMarked;

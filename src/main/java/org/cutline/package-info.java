/** Cutline, the caption desk of a newsroom. */
@NullMarked
package org.cutline;

import org.jspecify.annotations.NullMarked;

/** The cleaners over HTTP. */
@NullMarked
package org.cutline.cleanup.api;

import org.jspecify.annotations.NullMarked;

/** Verification and backup over HTTP, for administrators. */
@NullMarked
package org.cutline.safekeeping.api;

import org.jspecify.annotations.NullMarked;

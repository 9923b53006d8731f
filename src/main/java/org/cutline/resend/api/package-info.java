/** Resends over REST. */
@NullMarked
package org.cutline.resend.api;

import org.jspecify.annotations.NullMarked;

/** The list of the cleaners in the style room. */
@NullMarked
package org.cutline.cleanup.ui;

import org.jspecify.annotations.NullMarked;

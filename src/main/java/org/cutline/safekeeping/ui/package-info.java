/** The state of the store, for administrators. */
@NullMarked
package org.cutline.safekeeping.ui;

import org.jspecify.annotations.NullMarked;

/** What the desk takes at most, for those who run it. */
@NullMarked
package org.cutline.ingest.ui;

import org.jspecify.annotations.NullMarked;

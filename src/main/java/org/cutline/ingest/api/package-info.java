/** Files brought over HTTP. */
@NullMarked
package org.cutline.ingest.api;

import org.jspecify.annotations.NullMarked;

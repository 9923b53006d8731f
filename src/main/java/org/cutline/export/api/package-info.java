/** Files and packages over HTTP. */
@NullMarked
package org.cutline.export.api;

import org.jspecify.annotations.NullMarked;

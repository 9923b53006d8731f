/** Mappings over HTTP. */
@NullMarked
package org.cutline.mapping.api;

import org.jspecify.annotations.NullMarked;

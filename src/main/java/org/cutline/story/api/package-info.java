/** Stories over HTTP. */
@NullMarked
package org.cutline.story.api;

import org.jspecify.annotations.NullMarked;

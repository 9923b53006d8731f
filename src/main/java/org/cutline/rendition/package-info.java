/** Makes previews: upright JPEGs in sRGB of bounded size. */
@NullMarked
@ApplicationModule(allowedDependencies = { "metadata", "storage", "worker" })
package org.cutline.rendition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

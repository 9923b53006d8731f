/** Keeps originals and renditions by digest, and makes commits durable. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.cutline.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

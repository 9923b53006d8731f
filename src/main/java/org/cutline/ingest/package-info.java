/** Takes files in: digest, gate, store, read, renditions, and only then a photo. */
@NullMarked
@ApplicationModule(allowedDependencies = { "caption", "mapping", "metadata", "style", "stylebook", "storage",
		"rendition", "photo", "newsroom", "shell", "worker" })
package org.cutline.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

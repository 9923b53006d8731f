/**
 * Sends photos and stories out: files that carry their caption inside, sidecars beside
 * the formats that cannot, a story as a package with a ninjs document.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "caption", "desk", "metadata", "newsroom", "photo", "shell", "storage",
		"story", "style", "stylebook" })
package org.cutline.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

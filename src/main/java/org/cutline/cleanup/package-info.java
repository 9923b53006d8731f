/**
 * The cleaners: small steps that take the usual slips out of what a file says when it
 * arrives, each with its reason, and each switched off by a chief who does not want it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "caption", "metadata", "newsroom", "photo", "shell", "vocabulary" })
package org.cutline.cleanup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The photo as the newsroom holds it: what the file said, the newsroom's edits, both
 * merged, revisions, state.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "metadata", "newsroom", "shell", "storage" })
package org.cutline.photo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

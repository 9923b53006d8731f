/**
 * Keeps the desk's files and rows whole: verifies them, finds what nothing refers to,
 * makes backups and restores them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "newsroom", "photo", "rendition", "shell", "storage" })
package org.cutline.safekeeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

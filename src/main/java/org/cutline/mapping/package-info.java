/**
 * How agencies and photographers mean the fields of their files: mappings with their
 * versions, which of them a new file is read with, trial, and reading the inbox again.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "caption", "metadata", "newsroom", "photo", "shell", "vocabulary" })
package org.cutline.mapping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

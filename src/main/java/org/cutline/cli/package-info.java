/**
 * Captions checked and measured on the command line, without Spring: for scripts and
 * archives.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "caption", "metadata", "stylebook" })
package org.cutline.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

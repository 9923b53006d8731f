/** Fills an empty desk with invented photos and a story, and runs a throw-away desk. */
@NullMarked
@ApplicationModule(allowedDependencies = { "desk", "ingest", "newsroom", "photo", "storage", "story" })
package org.cutline.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

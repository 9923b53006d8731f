/**
 * Photos whose picture was on the desk before, under other words, and what is decided
 * about them; photos that show one moment.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "ingest", "metadata", "newsroom", "photo", "rendition", "shell", "storage" })
package org.cutline.resend;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

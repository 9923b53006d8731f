/**
 * The caption desk: checks as you type, saving with the edition you started from, drafts
 * that survive.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "ingest", "mapping", "metadata", "photo", "caption", "style", "stylebook",
		"newsroom", "resend", "shell", "storage", "vocabulary" })
package org.cutline.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

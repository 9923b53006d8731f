/**
 * Files that sources bring by themselves: laid into a watched folder, or sent over SFTP.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "ingest", "storage", "newsroom" })
package org.cutline.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

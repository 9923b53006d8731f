/**
 * Work on files of strangers, done in other processes that may die of it without harm.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.cutline.worker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

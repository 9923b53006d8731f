/**
 * The people of the newsroom: roles, sign-in, set-up and invitation links, the audit
 * trail.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shell", "storage" })
package org.cutline.newsroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

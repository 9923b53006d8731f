/**
 * The names and words that the newsroom knows: by-lines and people learned from approved
 * captions, and what the desk added to the grammar's own word lists.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "caption", "metadata", "newsroom", "photo", "shell", "stylebook" })
package org.cutline.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

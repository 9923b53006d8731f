/**
 * The newsroom's house styles as it holds them: their versions, which of them a caption
 * is held to, what an editor overruled, and what the rules find on the desk.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "caption", "metadata", "newsroom", "photo", "shell", "stylebook", "vocabulary" })
package org.cutline.style;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

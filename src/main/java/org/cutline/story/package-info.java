/**
 * Stories: wire copy taken apart, the photos that go with a story and their wording, what
 * does not fit between them, and which photos of the desk would.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "caption", "desk", "metadata", "newsroom", "photo", "shell", "storage",
		"style", "stylebook" })
package org.cutline.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The screens of stories: the list, and a story with its photos. */
@NullMarked
package org.cutline.story.ui;

import org.jspecify.annotations.NullMarked;

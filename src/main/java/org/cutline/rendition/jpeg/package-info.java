/**
 * JPEG as planes of brightness and colour, read no larger than wanted and written without
 * a way over RGB (ITU-T T.81, and JFIF for what the planes mean).
 */
@NullMarked
package org.cutline.rendition.jpeg;

import org.jspecify.annotations.NullMarked;

/** The vocabulary over HTTP: registers, words, and all of it as a file. */
@NullMarked
package org.cutline.vocabulary.api;

import org.jspecify.annotations.NullMarked;

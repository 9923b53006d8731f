/** The vocabulary's screen: by-lines, people, and the desk's own words. */
@NullMarked
package org.cutline.vocabulary.ui;

import org.jspecify.annotations.NullMarked;

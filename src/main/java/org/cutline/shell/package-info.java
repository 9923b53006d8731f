/** The frame of every screen: layout, navigation, languages, error notices. */
@NullMarked
package org.cutline.shell;

import org.jspecify.annotations.NullMarked;

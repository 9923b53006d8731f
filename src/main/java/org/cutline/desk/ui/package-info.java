/** The screens of the desk: the contact sheet and the caption editor. */
@NullMarked
package org.cutline.desk.ui;

import org.jspecify.annotations.NullMarked;

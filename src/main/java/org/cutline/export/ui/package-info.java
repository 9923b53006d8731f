/** The dialogs that send photos and stories out. */
@NullMarked
package org.cutline.export.ui;

import org.jspecify.annotations.NullMarked;

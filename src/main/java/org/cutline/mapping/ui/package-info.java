/** The mappings in the style room: list, editor with a preview, trial, inbox, history. */
@NullMarked
package org.cutline.mapping.ui;

import org.jspecify.annotations.NullMarked;

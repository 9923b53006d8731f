/** The screens of accounts: sign-in, set-up by a one-time link, the desk's people. */
@NullMarked
package org.cutline.newsroom.ui;

import org.jspecify.annotations.NullMarked;

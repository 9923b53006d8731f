/** The style room: the rules, the house styles with their trial, and the statistics. */
@NullMarked
package org.cutline.style.ui;

import org.jspecify.annotations.NullMarked;

/** The findings of sets of photos over HTTP. */
@NullMarked
package org.cutline.desk.api;

import org.jspecify.annotations.NullMarked;

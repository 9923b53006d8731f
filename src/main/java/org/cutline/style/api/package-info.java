/** House styles, rules, findings and statistics over HTTP. */
@NullMarked
package org.cutline.style.api;

import org.jspecify.annotations.NullMarked;

/**
 * What a picture file says about itself: IIM, XMP and Exif read, reconciled field by
 * field with their sources, and written back without harming a byte of the picture.
 */
@NullMarked
package org.cutline.metadata;

import org.jspecify.annotations.NullMarked;

package org.cutline.rendition.jpeg;

import org.jspecify.annotations.Nullable;

/**
 * A JPEG that was read.
 *
 * @param planes its picture, perhaps smaller than the file's
 * @param width the file's, in pixels
 * @param height the file's, in pixels
 * @param profile the ICC profile that says what its colours mean, or null
 */
public record JpegPicture(Planes planes, int width, int height, byte @Nullable [] profile) {
}

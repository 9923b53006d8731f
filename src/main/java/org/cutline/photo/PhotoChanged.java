package org.cutline.photo;

/**
 * A photo has a new edition; told within its transaction.
 *
 * @param photo the photo
 * @param deed what was done
 */
public record PhotoChanged(PhotoId photo, Revision.Deed deed) {
}

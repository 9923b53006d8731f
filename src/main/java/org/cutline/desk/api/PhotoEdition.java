package org.cutline.desk.api;

/**
 * A photo as it was read.
 *
 * @param id the photo
 * @param edition its edition
 */
record PhotoEdition(long id, int edition) {
}

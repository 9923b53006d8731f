package org.cutline.ingest;

import org.cutline.photo.PhotoId;

/**
 * A file became a photo; told once file, row and renditions are there.
 *
 * @param photo the photo
 */
public record PhotoIngested(PhotoId photo) {
}

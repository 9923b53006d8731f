package org.cutline.mapping;

import java.util.List;
import java.util.Set;

import org.cutline.photo.PhotoId;

/**
 * Which photos somebody has begun to write about without saving; contributed by a later
 * step of the flow.
 */
@FunctionalInterface
public interface PhotosInHand {

	/**
	 * The photos in somebody's hand.
	 * @param photos the photos asked about
	 * @return those among them
	 */
	Set<PhotoId> among(List<PhotoId> photos);

}

package org.cutline.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cutline.photo.PhotoId;

/**
 * Which captions are to be checked as one set.
 *
 * @param photos the photos, in the order to be shown
 * @param wordings captions that a story words in its own way, by photo; checked in place
 * of the photo's own and never changed here
 */
public record SetQuestion(List<PhotoId> photos, Map<PhotoId, String> wordings) {

	public SetQuestion {
		photos = photos.stream().distinct().toList();
		wordings = Map.copyOf(new LinkedHashMap<>(wordings));
	}

	/**
	 * The captions of photos as they stand.
	 * @param photos the photos
	 * @return the question
	 */
	public static SetQuestion of(List<PhotoId> photos) {
		return new SetQuestion(photos, Map.of());
	}

}

package org.cutline.export;

import java.util.List;

import org.cutline.photo.PhotoId;
import org.cutline.story.StoryId;
import org.jspecify.annotations.Nullable;

/**
 * What to send out: photos, or a story with its photos.
 *
 * @param photos the photos, in order; none for a story
 * @param story the story, or null
 * @param options what goes along
 */
public record ExportOrder(List<PhotoId> photos, @Nullable StoryId story, ExportOptions options) {

	public ExportOrder {
		photos = photos.stream().distinct().toList();
	}

	/**
	 * Photos on their own.
	 * @param photos the photos, in the order in which they are numbered
	 * @param options what goes along
	 * @return the order
	 */
	public static ExportOrder of(List<PhotoId> photos, ExportOptions options) {
		return new ExportOrder(photos, null, options);
	}

	/**
	 * A story as a package.
	 * @param story the story
	 * @param options what goes along
	 * @return the order
	 */
	public static ExportOrder of(StoryId story, ExportOptions options) {
		return new ExportOrder(List.of(), story, options);
	}

}

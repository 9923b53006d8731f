package org.cutline.story;

import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoView;
import org.jspecify.annotations.Nullable;

/**
 * A photo in a story.
 *
 * @param photo the photo as it stands
 * @param position its place, 0 for the first
 * @param lead whether it is the lead
 * @param ownWording the story's own wording of the caption, or null while it is linked to
 * the photo's
 * @param captionSeen the photo's caption when the own wording was written or last kept
 * @param inlineCaption the number of the inline caption that it goes with, or 0
 */
public record PlacedPhoto(PhotoView photo, int position, boolean lead, @Nullable String ownWording, String captionSeen,
		int inlineCaption) {

	public PhotoId id() {
		return this.photo.id();
	}

	/**
	 * The caption as this story has it.
	 * @return the story's wording, else the photo's
	 */
	public String caption() {
		return (this.ownWording != null) ? this.ownWording : this.photo.caption();
	}

	public boolean overridden() {
		return this.ownWording != null;
	}

	/**
	 * Whether the photo's caption changed after the story got its own wording.
	 * @return false while linked
	 */
	public boolean drifted() {
		return overridden() && !this.captionSeen.equals(WireText.storable(this.photo.caption()));
	}

}

package org.cutline.story;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoView;
import org.jspecify.annotations.Nullable;

/**
 * A photo's place in a story, and the story's own wording of its caption if it has one.
 */
@Entity
@Table(name = "placement")
class Placement {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long photoId;

	private int position;

	private boolean leadPhoto;

	private @Nullable String wording;

	private String captionSeen;

	private int inlineCaption;

	@SuppressWarnings("NullAway")
	protected Placement() {
	}

	Placement(PhotoId photo, int position, boolean lead, int inlineCaption) {
		this.photoId = photo.value();
		this.position = position;
		this.leadPhoto = lead;
		this.captionSeen = "";
		this.inlineCaption = inlineCaption;
	}

	/**
	 * Gives the photo the story's own wording.
	 * @param words the wording
	 * @param caption the photo's caption as it stands, to notice later that it changed
	 */
	void override(String words, String caption) {
		this.wording = WireText.storable(words);
		this.captionSeen = WireText.storable(caption);
	}

	/** Goes back to the photo's own caption. */
	void link() {
		this.wording = null;
		this.captionSeen = "";
	}

	/**
	 * Keeps the story's wording though the photo's caption changed.
	 * @param caption the photo's caption as it stands now
	 */
	void keepWording(String caption) {
		if (this.wording != null) {
			this.captionSeen = WireText.storable(caption);
		}
	}

	void goWith(int inlineCaptionNumber) {
		this.inlineCaption = inlineCaptionNumber;
	}

	void lead(boolean isLead) {
		this.leadPhoto = isLead;
	}

	void standAt(int place) {
		this.position = place;
	}

	boolean isLead() {
		return this.leadPhoto;
	}

	PhotoId photo() {
		return new PhotoId(this.photoId);
	}

	PlacedPhoto view(PhotoView photo) {
		return new PlacedPhoto(photo, this.position, this.leadPhoto, this.wording, this.captionSeen,
				this.inlineCaption);
	}

}

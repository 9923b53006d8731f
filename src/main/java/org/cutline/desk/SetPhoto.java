package org.cutline.desk;

import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoState;
import org.cutline.photo.PhotoView;

/**
 * A photo of a set as far as its findings need it.
 *
 * @param id the photo
 * @param digest short form of its file's digest, part of its pictures' addresses
 * @param fileName the name it came with
 * @param edition the edition that was checked
 * @param state how far it has come
 * @param previewable whether there are pictures of it to show
 * @param ownWording whether a story's own wording was checked, which only the story
 * changes
 */
public record SetPhoto(PhotoId id, String digest, String fileName, int edition, PhotoState state, boolean previewable,
		boolean ownWording) {

	static SetPhoto of(PhotoView photo, boolean ownWording) {
		return new SetPhoto(photo.id(), photo.digest().shortForm(), photo.fileName(), photo.edition(), photo.state(),
				photo.previewable(), ownWording);
	}

	/** A photo as a batch left it. */
	static SetPhoto after(MendResult result) {
		return new SetPhoto(result.photo(), "", result.fileName(), result.after(), PhotoState.CAPTIONED, false, false);
	}

	/**
	 * This photo as it was looked at earlier.
	 * @param looked the edition that was looked at
	 * @return the photo with that edition
	 */
	public SetPhoto at(int looked) {
		return new SetPhoto(this.id, this.digest, this.fileName, looked, this.state, this.previewable, this.ownWording);
	}

}

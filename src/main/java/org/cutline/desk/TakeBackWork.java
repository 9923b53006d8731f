package org.cutline.desk;

import org.cutline.desk.MendResult.Outcome;
import org.cutline.photo.PhotoLibrary;
import org.springframework.stereotype.Component;

/** Gives photos the edits of an earlier edition again: the undo of a batch. */
@Component
class TakeBackWork implements BatchWork {

	private final PhotoLibrary library;

	TakeBackWork(PhotoLibrary library) {
		this.library = library;
	}

	@Override
	public String kind() {
		return "take-back";
	}

	/**
	 * Gives a photo earlier edits again.
	 * @param photo the photo, with the edition that was looked at
	 * @param what the edition whose edits come back
	 * @param note why, kept with its edition
	 * @return what became of it
	 */
	@Override
	public MendResult make(SetPhoto photo, String what, String note) {
		return MendResult.of(photo, this.library.returnTo(photo.id(), photo.edition(), Integer.parseInt(what)),
				Outcome.TAKEN_BACK);
	}

}

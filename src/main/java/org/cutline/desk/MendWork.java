package org.cutline.desk;

import org.cutline.desk.MendResult.Outcome;
import org.cutline.photo.FieldsJson;
import org.cutline.photo.PhotoLibrary;
import org.springframework.stereotype.Component;

/** Writes fields of many photos: certain fixes of a set. */
@Component
class MendWork implements BatchWork {

	private final PhotoLibrary library;

	MendWork(PhotoLibrary library) {
		this.library = library;
	}

	@Override
	public String kind() {
		return "mend";
	}

	/**
	 * Writes fields.
	 * @param photo the photo, with the edition that was looked at
	 * @param what the fields that change, as {@link FieldsJson} writes them
	 * @param note why, kept with its edition
	 * @return what became of it
	 */
	@Override
	public MendResult make(SetPhoto photo, String what, String note) {
		return MendResult.of(photo, this.library.caption(photo.id(), photo.edition(), FieldsJson.read(what), note),
				Outcome.CHANGED);
	}

}

package org.cutline.desk;

import org.cutline.photo.EditOutcome;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoView;

/**
 * What became of one photo of a batch.
 *
 * @param photo the photo
 * @param fileName the name it came with
 * @param outcome what became of it
 * @param before the edition before
 * @param after the edition after; that before where nothing was changed
 */
public record MendResult(PhotoId photo, String fileName, Outcome outcome, int before, int after) {

	static MendResult unchanged(SetPhoto photo, Outcome outcome) {
		return new MendResult(photo.id(), photo.fileName(), outcome, photo.edition(), photo.edition());
	}

	/** A line for what became of an edit. */
	static MendResult of(SetPhoto photo, EditOutcome outcome, Outcome done) {
		return switch (outcome) {
			case EditOutcome.Done(PhotoView saved) ->
				new MendResult(photo.id(), photo.fileName(), done, photo.edition(), saved.edition());
			case EditOutcome.Stale _ -> unchanged(photo, Outcome.STALE);
			case EditOutcome.Blocked _ -> unchanged(photo, Outcome.BLOCKED);
			case EditOutcome.Unknown _ -> unchanged(photo, Outcome.GONE);
		};
	}

	/** What can become of a photo. */
	public enum Outcome {

		/** The change is stored. */
		CHANGED,

		/** The change is taken back. */
		TAKEN_BACK,

		/** Somebody changed the photo since it was looked at; nothing was done. */
		STALE,

		/** Findings forbid it; nothing was done. */
		BLOCKED,

		/** The choice counts already; nothing was done. */
		ALREADY,

		/** The chosen block says nothing there; nothing was done. */
		NO_VALUE,

		/** The blocks of the file do not disagree there; nothing was done. */
		NO_CONFLICT,

		/** The newsroom wrote the field itself; nothing was done. */
		OWN_WORDS,

		/** The story words it in its own way, which is not changed from here. */
		OWN_WORDING,

		/** There is no such photo any more. */
		GONE,

		/** The batch was ended before its turn. */
		NOT_REACHED

	}

}

package org.cutline.desk;

import java.util.Map;
import java.util.Optional;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.newsroom.CurrentPerson;
import org.cutline.newsroom.Role;
import org.cutline.photo.EditOutcome;
import org.cutline.photo.EditOutcome.Done;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoView;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an editor does with one photo: open it, save it, approve it, take an older edition
 * up.
 */
@Service
@Transactional
public class CaptionDesk {

	private final PhotoLibrary library;

	private final Drafts drafts;

	private final CurrentPerson currentPerson;

	CaptionDesk(PhotoLibrary library, Drafts drafts, CurrentPerson currentPerson) {
		this.library = library;
		this.drafts = drafts;
		this.currentPerson = currentPerson;
	}

	/**
	 * Opens a photo.
	 * @param id the photo
	 * @return the photo and the draft that the signed-in person left, or empty for an
	 * unknown one
	 */
	@PreAuthorize("hasRole('READER')")
	@Transactional(readOnly = true)
	public Optional<Sheet> open(PhotoId id) {
		boolean edits = this.currentPerson.require().may(Role.EDITOR);
		return this.library.find(id)
			.map((photo) -> new Sheet(photo, edits ? this.drafts.find(id) : Optional.empty(), edits));
	}

	/**
	 * Saves fields; the draft is gone once that is done.
	 * @param id the photo
	 * @param baseEdition the edition that the editor started from
	 * @param changes the fields that changed
	 * @param note why, may be empty
	 * @return what became of it
	 */
	@PreAuthorize("hasRole('EDITOR')")
	public EditOutcome save(PhotoId id, int baseEdition, Map<Field, FieldValue> changes, String note) {
		return settled(id, this.library.caption(id, baseEdition, changes, note));
	}

	/**
	 * Saves fields if any changed, and approves the caption.
	 * @param id the photo
	 * @param baseEdition the edition that the editor started from
	 * @param changes the fields that changed, may be none
	 * @return {@link EditOutcome.Blocked} when the fields were saved but findings forbid
	 * the approval
	 */
	@PreAuthorize("hasRole('EDITOR')")
	public EditOutcome approve(PhotoId id, int baseEdition, Map<Field, FieldValue> changes) {
		if (changes.isEmpty()) {
			return settled(id, this.library.approve(id, baseEdition));
		}
		return switch (save(id, baseEdition, changes, "")) {
			case Done(PhotoView saved) -> this.library.approve(id, saved.edition());
			case EditOutcome other -> other;
		};
	}

	/**
	 * Takes an approval back.
	 * @param id the photo
	 * @param baseEdition the edition that the editor looked at
	 * @return what became of it
	 */
	@PreAuthorize("hasRole('EDITOR')")
	public EditOutcome reopen(PhotoId id, int baseEdition) {
		return this.library.reopen(id, baseEdition);
	}

	/**
	 * Takes up the edits of an older edition.
	 * @param id the photo
	 * @param baseEdition the edition that the editor started from
	 * @param olderEdition the edition to take up; 1 is the file as it came
	 * @return what became of it
	 */
	@PreAuthorize("hasRole('EDITOR')")
	public EditOutcome returnTo(PhotoId id, int baseEdition, int olderEdition) {
		return settled(id, this.library.returnTo(id, baseEdition, olderEdition));
	}

	private EditOutcome settled(PhotoId id, EditOutcome outcome) {
		if (outcome instanceof Done) {
			this.drafts.discard(id);
		}
		return outcome;
	}

	/**
	 * A photo, opened.
	 *
	 * @param photo the photo as it stands
	 * @param draft what the signed-in person had typed and not saved
	 * @param mayEdit whether that person may write
	 */
	public record Sheet(PhotoView photo, Optional<Draft> draft, boolean mayEdit) {
	}

}

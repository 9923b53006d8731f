package org.cutline.photo;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.newsroom.CurrentPerson;
import org.cutline.newsroom.PersonId;
import org.cutline.photo.EditOutcome.Blocked;
import org.cutline.photo.EditOutcome.Done;
import org.cutline.photo.EditOutcome.Stale;
import org.cutline.photo.EditOutcome.Unknown;
import org.cutline.storage.Digest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The photos of the newsroom, one at a time. Every change names the edition it started
 * from and is stored only if that is still the last one.
 */
@Service
@Transactional
public class PhotoLibrary {

	private final Photos photos;

	private final Revisions revisions;

	private final ObjectProvider<FieldCleaner> cleaner;

	private final CurrentPerson currentPerson;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PhotoLibrary(Photos photos, Revisions revisions, ObjectProvider<FieldCleaner> cleaner, CurrentPerson currentPerson,
			ApplicationEventPublisher events, Clock clock) {
		this.photos = photos;
		this.revisions = revisions;
		this.cleaner = cleaner;
		this.currentPerson = currentPerson;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * A photo as it stands.
	 * @param id the photo
	 * @return empty for an unknown one
	 */
	@PreAuthorize("hasRole('READER')")
	@Transactional(readOnly = true)
	public Optional<PhotoView> find(PhotoId id) {
		return this.photos.findById(id.value()).map(Photo::view);
	}

	/**
	 * The photo of a file.
	 * @param digest the file's digest
	 * @return empty if it is not on the desk
	 */
	@PreAuthorize("hasRole('READER')")
	@Transactional(readOnly = true)
	public Optional<PhotoView> find(Digest digest) {
		return this.photos.findByDigest(digest.hex()).map(Photo::view);
	}

	/**
	 * Makes a photo of a stored file, its fields cleaned, and filled by its source where
	 * they say nothing.
	 * @param arrival the file
	 * @return the photo
	 * @throws org.springframework.dao.DataIntegrityViolationException if the same file
	 * arrived at the same moment by another way
	 */
	@PreAuthorize("hasRole('EDITOR')")
	public PhotoView arrive(Arrival arrival) {
		Photo photo = this.photos.saveAndFlush(
				new Photo(arrival, cleaned(arrival.read(), arrival.source()), person(), this.clock.instant()));
		PhotoSource source = arrival.source();
		record(photo, Revision.Deed.ARRIVED, (source != null) ? source.name() : "");
		return photo.view();
	}

	/**
	 * Writes fields.
	 * @param id the photo
	 * @param baseEdition the edition that the editor started from
	 * @param changes the fields that changed; an empty value clears
	 * @param note why, may be empty
	 * @return what became of it
	 */
	@PreAuthorize("hasRole('EDITOR')")
	public EditOutcome caption(PhotoId id, int baseEdition, Map<Field, FieldValue> changes, String note) {
		return change(id, baseEdition, Revision.Deed.CAPTIONED, note, (photo) -> photo.caption(changes));
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
		return this.revisions.findByPhotoIdAndEdition(id.value(), olderEdition)
			.map((older) -> change(id, baseEdition, Revision.Deed.RETURNED, "edition " + olderEdition,
					(photo) -> photo.returnTo(older.edits(), older.mapping(), older.cleaning())))
			.orElseGet(Unknown::new);
	}

	/**
	 * Reads a photo's file again with another mapping, cleans it again, and fills what
	 * says nothing as its source did; the newsroom's edits stay over it.
	 * @param id the photo
	 * @param baseEdition the edition that was looked at
	 * @param mapping the mapping, or null to read the file as it stands
	 * @param why kept with the edition
	 * @return {@link Blocked} for an approved photo, whose words stay as they were
	 * approved
	 */
	@PreAuthorize("hasRole('EDITOR')")
	public EditOutcome readWith(PhotoId id, int baseEdition, @Nullable PhotoMapping mapping, String why) {
		return change(id, baseEdition, Revision.Deed.MAPPED, why, (photo) -> {
			Map<Field, FileField> read = (mapping != null) ? mapping.read(photo.said()) : photo.said();
			photo.readWith(mapping, cleaned(PhotoMapping.values(read), photo.source()));
		});
	}

	/**
	 * Approves a caption.
	 * @param id the photo
	 * @param baseEdition the edition that the editor looked at
	 * @return {@link Blocked} while findings that are errors remain
	 */
	@PreAuthorize("hasRole('EDITOR')")
	public EditOutcome approve(PhotoId id, int baseEdition) {
		return change(id, baseEdition, Revision.Deed.APPROVED, "", Photo::approve);
	}

	/**
	 * Takes an approval back.
	 * @param id the photo
	 * @param baseEdition the edition that the editor looked at
	 * @return what became of it
	 */
	@PreAuthorize("hasRole('EDITOR')")
	public EditOutcome reopen(PhotoId id, int baseEdition) {
		return change(id, baseEdition, Revision.Deed.REOPENED, "", Photo::reopen);
	}

	/**
	 * Every edition of a photo, the last first.
	 * @param id the photo
	 * @return empty for an unknown one
	 */
	@PreAuthorize("hasRole('READER')")
	@Transactional(readOnly = true)
	public List<Revision> history(PhotoId id) {
		return this.photos.findById(id.value())
			.map((photo) -> this.revisions.findByPhotoIdOrderByEditionDesc(id.value())
				.stream()
				.map((revision) -> revision.view(photo.said()))
				.toList())
			.orElse(List.of());
	}

	/**
	 * Remembers what a check of a photo's stored caption found.
	 * @param id the photo
	 * @param errors findings that block approval
	 * @param warnings findings that do not
	 * @param creditPrinted the credit line that the caption ends with, empty if it has
	 * none
	 */
	@PreAuthorize("hasRole('EDITOR')")
	public void checked(PhotoId id, int errors, int warnings, String creditPrinted) {
		this.photos.findById(id.value()).ifPresent((photo) -> photo.checked(errors, warnings, creditPrinted));
	}

	private PhotoCleaning cleaned(Map<Field, FieldValue> read, @Nullable PhotoSource source) {
		FieldCleaner found = this.cleaner.getIfAvailable();
		PhotoCleaning cleaning = (found != null) ? new PhotoCleaning(found.changes(read)) : PhotoCleaning.NONE;
		return (source != null) ? cleaning.filled(read, source) : cleaning;
	}

	private EditOutcome change(PhotoId id, int baseEdition, Revision.Deed deed, String note, Consumer<Photo> deedDone) {
		Optional<Photo> found = this.photos.findForChange(id.value());
		if (found.isEmpty()) {
			return new Unknown();
		}
		Photo photo = found.get();
		if (photo.edition() != baseEdition) {
			return stale(photo);
		}
		if (photo.forbids(deed)) {
			return new Blocked(photo.view());
		}
		deedDone.accept(photo);
		this.photos.flush();
		record(photo, deed, note);
		return new Done(photo.view());
	}

	private Stale stale(Photo photo) {
		PhotoRevision last = this.revisions.findByPhotoIdAndEdition(photo.id().value(), photo.edition())
			.orElseThrow(() -> new OptimisticLockingFailureException("photo " + photo.id() + " has no last edition"));
		return new Stale(photo.view(), last.view(photo.said()));
	}

	private void record(Photo photo, Revision.Deed deed, String note) {
		this.revisions.save(new PhotoRevision(photo, deed, note, person(), this.clock.instant()));
		this.events.publishEvent(new PhotoChanged(photo.id(), deed));
	}

	private @Nullable PersonId person() {
		return this.currentPerson.find().map(CurrentPerson.SignedIn::id).orElse(null);
	}

}

package org.cutline.photo;

import java.time.Instant;
import java.util.Map;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.newsroom.PersonId;
import org.jspecify.annotations.Nullable;

/** One edition of a photo's edits; written once, never changed. */
@Entity
@Table(name = "photo_revision")
class PhotoRevision {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long photoId;

	private int edition;

	private Instant at;

	private @Nullable Long personId;

	@Enumerated(EnumType.STRING)
	private Revision.Deed deed;

	private String note;

	@Convert(converter = EditsConverter.class)
	private Map<Field, FieldValue> edits;

	@Convert(converter = MappingConverter.class)
	private @Nullable PhotoMapping mapping;

	@Convert(converter = CleaningConverter.class)
	private PhotoCleaning cleaning;

	@SuppressWarnings("NullAway")
	protected PhotoRevision() {
	}

	PhotoRevision(Photo photo, Revision.Deed deed, String note, @Nullable PersonId person, Instant at) {
		this.photoId = photo.id().value();
		this.edition = photo.edition();
		this.at = at;
		this.personId = (person != null) ? person.value() : null;
		this.deed = deed;
		this.note = Wording.shortened(note, 1000);
		this.edits = photo.edits();
		this.mapping = photo.mapping();
		this.cleaning = photo.cleaning();
	}

	Map<Field, FieldValue> edits() {
		return this.edits;
	}

	@Nullable PhotoMapping mapping() {
		return this.mapping;
	}

	PhotoCleaning cleaning() {
		return this.cleaning;
	}

	/** The edition as it stood, over what the file says. */
	Revision view(Map<Field, FileField> said) {
		PersonId by = (this.personId != null) ? new PersonId(this.personId) : null;
		return new Revision(this.edition, this.at, by, this.deed, this.note,
				PhotoFields.of(said, this.mapping, this.cleaning, this.edits));
	}

}

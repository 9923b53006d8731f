package org.cutline.photo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.cutline.metadata.CaptureTime;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.FileMetadata;
import org.cutline.metadata.ImageFormat;
import org.cutline.newsroom.PersonId;
import org.cutline.storage.Digest;
import org.hibernate.annotations.SecondaryRow;
import org.jspecify.annotations.Nullable;

/**
 * One photo on the desk. Its state moves only by the named deeds below; each makes a new
 * edition, which {@link PhotoRevision} records.
 */
@Entity
@Table(name = "photo")
@SecondaryRow(table = "photo_words", optional = false)
@SecondaryTable(name = "photo_words", pkJoinColumns = @PrimaryKeyJoinColumn(name = "photo_id"))
class Photo {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String digest;

	private String fileName;

	@Enumerated(EnumType.STRING)
	private ImageFormat format;

	private long byteSize;

	private int width;

	private int height;

	private int orientation;

	private boolean previewable;

	private @Nullable Long likeness;

	private Instant arrivedAt;

	private @Nullable Long arrivedBy;

	@Convert(converter = FileFieldsConverter.class)
	private Map<Field, FileField> fileFields;

	@Convert(converter = MappingConverter.class)
	private @Nullable PhotoMapping mapping;

	@Convert(converter = CleaningConverter.class)
	private PhotoCleaning cleaning;

	@Convert(converter = SourceConverter.class)
	private @Nullable PhotoSource source;

	private @Nullable String captureTime;

	private boolean aiGenerated;

	private boolean contentCredentials;

	@Convert(converter = EditsConverter.class)
	private Map<Field, FieldValue> edits;

	@Enumerated(EnumType.STRING)
	private PhotoState state;

	private int edition;

	private String captionStart;

	private String headline;

	private String creditLine;

	@Column(table = "photo_words")
	private String searchText;

	private int conflicts;

	private String conflictFields;

	private int errors;

	private int warnings;

	@Version
	private long version;

	@SuppressWarnings("NullAway")
	protected Photo() {
	}

	@SuppressWarnings("NullAway.Init")
	Photo(Arrival arrival, PhotoCleaning cleaning, @Nullable PersonId by, Instant at) {
		FileMetadata said = arrival.metadata();
		this.digest = arrival.digest().hex();
		this.fileName = Wording.shortened(arrival.fileName(), 1000);
		this.format = said.format();
		this.byteSize = arrival.byteSize();
		this.width = said.uprightWidth();
		this.height = said.uprightHeight();
		this.orientation = said.orientation();
		this.previewable = arrival.previewable();
		this.likeness = arrival.likeness();
		this.arrivedAt = at;
		this.arrivedBy = (by != null) ? by.value() : null;
		this.fileFields = arrival.fileFields();
		this.mapping = arrival.mapping();
		this.cleaning = cleaning;
		this.source = arrival.source();
		CaptureTime taken = said.captureTime();
		this.captureTime = (taken != null) ? Wording.captureTime(taken) : null;
		this.aiGenerated = said.isGenerated();
		this.contentCredentials = said.hasContentCredentials();
		this.edits = Map.of();
		this.state = PhotoState.INBOX;
		this.edition = 1;
		renewWording();
	}

	/**
	 * Writes edits; an approved photo has to be approved again.
	 * @param changes the fields that changed
	 */
	void caption(Map<Field, FieldValue> changes) {
		this.edits = fields().with(changes).edits();
		this.state = PhotoState.CAPTIONED;
		this.edition++;
		renewWording();
	}

	/**
	 * Takes older edits up again, or none: back to what the file said.
	 * @param older the edits as they were
	 * @param olderMapping what the file was read with then, or null
	 * @param olderCleaning what the cleaners had made of it then
	 */
	void returnTo(Map<Field, FieldValue> older, @Nullable PhotoMapping olderMapping, PhotoCleaning olderCleaning) {
		this.edits = Map.copyOf(older);
		this.mapping = olderMapping;
		this.cleaning = olderCleaning;
		this.state = older.isEmpty() ? PhotoState.INBOX : PhotoState.CAPTIONED;
		this.edition++;
		renewWording();
	}

	/**
	 * Reads the file again with another mapping; the edits stay over it.
	 * @param other the mapping, or null for none
	 * @param cleaned what the cleaners make of the file read so
	 */
	void readWith(@Nullable PhotoMapping other, PhotoCleaning cleaned) {
		this.mapping = other;
		this.cleaning = cleaned;
		this.edition++;
		renewWording();
	}

	/** Says that the caption may be published. */
	void approve() {
		this.state = PhotoState.APPROVED;
		this.edition++;
		renewConflicts();
	}

	/** Takes an approval back. */
	void reopen() {
		this.state = PhotoState.CAPTIONED;
		this.edition++;
		renewConflicts();
	}

	/**
	 * Remembers what the last check found.
	 * @param errorCount findings that block approval
	 * @param warningCount findings that do not
	 * @param creditPrinted the credit line in the caption; cards show it rather than the
	 * field, which often holds the agency alone
	 */
	void checked(int errorCount, int warningCount, String creditPrinted) {
		if (!creditPrinted.isBlank()) {
			this.creditLine = Wording.shortened(creditPrinted, 400);
		}
		this.errors = errorCount;
		this.warnings = warningCount;
	}

	PhotoId id() {
		return new PhotoId(Objects.requireNonNull(this.id, "photo is not stored yet"));
	}

	int edition() {
		return this.edition;
	}

	PhotoState state() {
		return this.state;
	}

	/** Errors forbid an approval, and an approval forbids to read the file otherwise. */
	boolean forbids(Revision.Deed deed) {
		return switch (deed) {
			case APPROVED -> this.errors > 0;
			case MAPPED -> this.state == PhotoState.APPROVED;
			case ARRIVED, CAPTIONED, REOPENED, RETURNED -> false;
		};
	}

	Map<Field, FieldValue> edits() {
		return this.edits;
	}

	@Nullable PhotoMapping mapping() {
		return this.mapping;
	}

	@Nullable PhotoSource source() {
		return this.source;
	}

	PhotoCleaning cleaning() {
		return this.cleaning;
	}

	/** What the file says, as it stands. */
	Map<Field, FileField> said() {
		return this.fileFields;
	}

	PhotoFields fields() {
		return PhotoFields.of(this.fileFields, this.mapping, this.cleaning, this.edits);
	}

	PhotoView view() {
		PersonId by = (this.arrivedBy != null) ? new PersonId(this.arrivedBy) : null;
		return new PhotoView(id(), new Digest(this.digest), this.fileName, this.format, this.byteSize, this.width,
				this.height, this.previewable, this.arrivedAt, by, this.captureTime, this.aiGenerated,
				this.contentCredentials, this.state, this.edition, this.errors, this.warnings, fields(), this.source);
	}

	private void renewWording() {
		PhotoFields now = fields();
		this.captionStart = Wording.shortened(now.text(Field.DESCRIPTION), 400);
		this.headline = Wording.shortened(now.text(Field.HEADLINE), 400);
		this.creditLine = Wording.shortened(now.text(Field.CREDIT_LINE), 400);
		this.searchText = Wording.searchText(this.fileName, now);
		renewConflicts();
	}

	/** Whoever approves a photo has decided what counts in it. */
	private void renewConflicts() {
		List<Field> open = (this.state == PhotoState.APPROVED) ? List.of() : fields().openConflicts();
		this.conflicts = open.size();
		this.conflictFields = Wording.fieldNames(open);
	}

}

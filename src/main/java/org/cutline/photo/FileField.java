package org.cutline.photo;

import org.cutline.metadata.Block;
import org.cutline.metadata.FieldReading;
import org.cutline.metadata.FieldValue;
import org.jspecify.annotations.Nullable;

/**
 * What the file says about one field.
 *
 * @param value the reconciled value
 * @param block where it was taken from
 * @param inSync whether IIM and XMP both say it
 * @param conflict whether the blocks disagree
 * @param mapped tells that a mapping gave it the value, from another field or from none;
 * null for a value that is read as it stands
 * @param cleaned tells that cleaners changed the value, and what it was before; null for
 * one that they left alone
 */
public record FileField(FieldValue value, Block block, boolean inSync, boolean conflict, @Nullable MappedFrom mapped,
		@Nullable CleanedFrom cleaned) {

	/** What the file says, read as it stands. */
	public FileField(FieldValue value, Block block, boolean inSync, boolean conflict) {
		this(value, block, inSync, conflict, null, null);
	}

	/** The same place of the file, cleaned. */
	FileField cleaned(FieldValue after, CleanedFrom from) {
		return new FileField(after, this.block, this.inSync, this.conflict, this.mapped, from);
	}

	static FileField of(FieldReading reading) {
		return new FileField(reading.value(), reading.block(), reading.inSync(), reading.conflict());
	}

}

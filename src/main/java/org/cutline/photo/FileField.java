package org.cutline.photo;

import org.cutline.metadata.Block;
import org.cutline.metadata.FieldReading;
import org.cutline.metadata.FieldValue;

/**
 * What the file says about one field.
 *
 * @param value the reconciled value
 * @param block where it was taken from
 * @param inSync whether IIM and XMP both say it
 * @param conflict whether the blocks disagree
 */
public record FileField(FieldValue value, Block block, boolean inSync, boolean conflict) {

	static FileField of(FieldReading reading) {
		return new FileField(reading.value(), reading.block(), reading.inSync(), reading.conflict());
	}

}

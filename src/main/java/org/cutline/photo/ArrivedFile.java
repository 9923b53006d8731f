package org.cutline.photo;

import java.util.Map;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.jspecify.annotations.Nullable;

/**
 * What the file of a photo said when it came, as it stood, no mapping applied.
 *
 * @param photo the photo
 * @param edition its edition now
 * @param state how far it has come
 * @param edited whether the newsroom changed any field
 * @param said what the file said, by field
 * @param mapping the mapping that the photo is read with, or null
 */
public record ArrivedFile(PhotoId photo, int edition, PhotoState state, boolean edited, Map<Field, FieldValue> said,
		@Nullable PhotoMapping mapping) {

	/** Whether it lies in the inbox as it came, touched by nobody. */
	public boolean isUntouched() {
		return this.state == PhotoState.INBOX && !this.edited;
	}

}

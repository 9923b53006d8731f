package org.cutline.photo;

import java.time.Instant;

import org.cutline.metadata.Field;
import org.cutline.metadata.ImageFormat;
import org.cutline.newsroom.PersonId;
import org.cutline.storage.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A photo as it stands.
 *
 * @param id the photo
 * @param digest its file in the store
 * @param fileName the name it came with; text to show, never a path
 * @param format by content
 * @param byteSize octets of the file
 * @param width pixels, upright
 * @param height pixels, upright
 * @param previewable whether there are renditions of it
 * @param arrivedAt when it was taken in
 * @param arrivedBy who brought it, or null for the sample
 * @param captureTime Exif's time in ISO 8601, with an offset only if the file has one
 * @param aiGenerated whether the file declares itself made by a trained algorithm
 * @param contentCredentials whether it carries content credentials, not checked here
 * @param state how far it has come
 * @param edition counts the editions of its edits, from 1
 * @param errors findings that block approval
 * @param warnings findings that do not
 * @param fields what it says
 * @param source the source that it came from, or null if somebody brought it by hand
 */
public record PhotoView(PhotoId id, Digest digest, String fileName, ImageFormat format, long byteSize, int width,
		int height, boolean previewable, Instant arrivedAt, @Nullable PersonId arrivedBy, @Nullable String captureTime,
		boolean aiGenerated, boolean contentCredentials, PhotoState state, int edition, int errors, int warnings,
		PhotoFields fields, @Nullable PhotoSource source) {

	/** A photo that came from no source. */
	public PhotoView(PhotoId id, Digest digest, String fileName, ImageFormat format, long byteSize, int width,
			int height, boolean previewable, Instant arrivedAt, @Nullable PersonId arrivedBy,
			@Nullable String captureTime, boolean aiGenerated, boolean contentCredentials, PhotoState state,
			int edition, int errors, int warnings, PhotoFields fields) {
		this(id, digest, fileName, format, byteSize, width, height, previewable, arrivedAt, arrivedBy, captureTime,
				aiGenerated, contentCredentials, state, edition, errors, warnings, fields, null);
	}

	/**
	 * The caption as it stands.
	 * @return the description field's text
	 */
	public String caption() {
		return this.fields.text(Field.DESCRIPTION);
	}

}

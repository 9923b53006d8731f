package org.cutline.photo;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A photo as a contact sheet shows it.
 *
 * @param id the photo
 * @param digestStart eight digits of its digest, for addresses that may be cached
 * @param fileName the name it came with
 * @param captionStart the first 400 characters of the caption
 * @param headline the headline, shortened
 * @param creditLine the credit line printed in the caption, else the field's, shortened
 * @param state how far it has come
 * @param errors findings that block approval
 * @param warnings findings that do not
 * @param arrivedAt when it was taken in
 * @param captureTime Exif's time in ISO 8601, or null
 * @param width pixels, upright
 * @param height pixels, upright
 * @param previewable whether there is a thumbnail
 * @param aiGenerated whether it declares itself made by a trained algorithm
 * @param resend what it is a resend of, or null
 * @param moment the first photo of the moment that it shows, which for most is itself
 */
public record PhotoCard(PhotoId id, String digestStart, String fileName, String captionStart, String headline,
		String creditLine, PhotoState state, int errors, int warnings, Instant arrivedAt, @Nullable String captureTime,
		int width, int height, boolean previewable, boolean aiGenerated, @Nullable Resent resend, PhotoId moment) {

	/**
	 * That a photo's picture was here before, under other words.
	 *
	 * @param first the photo that was
	 * @param firstName the name that one came with
	 * @param open whether nobody has decided yet which words count
	 * @param away whether the first stands for it, and contact sheets leave it out
	 */
	public record Resent(PhotoId first, String firstName, boolean open, boolean away) {
	}

}

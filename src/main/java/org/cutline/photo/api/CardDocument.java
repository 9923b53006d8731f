package org.cutline.photo.api;

import java.time.Instant;

import org.cutline.photo.PhotoCard;
import org.cutline.photo.PhotoState;
import org.jspecify.annotations.Nullable;

/**
 * A photo in a list.
 *
 * @param id the photo
 * @param fileName the name it came with
 * @param captionStart the first 400 characters of the caption
 * @param headline the headline, shortened
 * @param creditLine the credit line, shortened
 * @param state how far it has come
 * @param errors findings that block approval
 * @param warnings findings that do not
 * @param arrivedAt when it was taken in
 * @param captureTime Exif's time in ISO 8601, or null
 * @param width pixels, upright
 * @param height pixels, upright
 */
record CardDocument(long id, String fileName, String captionStart, String headline, String creditLine, PhotoState state,
		int errors, int warnings, Instant arrivedAt, @Nullable String captureTime, int width, int height) {

	static CardDocument of(PhotoCard card) {
		return new CardDocument(card.id().value(), card.fileName(), card.captionStart(), card.headline(),
				card.creditLine(), card.state(), card.errors(), card.warnings(), card.arrivedAt(), card.captureTime(),
				card.width(), card.height());
	}

}

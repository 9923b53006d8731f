package org.cutline.photo.api;

import java.time.Instant;

import org.cutline.photo.PhotoCard;
import org.cutline.photo.PhotoCard.Resent;
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
 * @param resendOf the photo whose picture this one shows again, or null
 * @param resendOpen whether nobody has decided yet which words count
 * @param away whether that photo stands for this one
 * @param moment the first photo of the moment that it shows, which for most is itself
 */
record CardDocument(long id, String fileName, String captionStart, String headline, String creditLine, PhotoState state,
		int errors, int warnings, Instant arrivedAt, @Nullable String captureTime, int width, int height,
		@Nullable Long resendOf, boolean resendOpen, boolean away, long moment) {

	static CardDocument of(PhotoCard card) {
		Resent resend = card.resend();
		return new CardDocument(card.id().value(), card.fileName(), card.captionStart(), card.headline(),
				card.creditLine(), card.state(), card.errors(), card.warnings(), card.arrivedAt(), card.captureTime(),
				card.width(), card.height(), (resend != null) ? resend.first().value() : null,
				resend != null && resend.open(), resend != null && resend.away(), card.moment().value());
	}

}

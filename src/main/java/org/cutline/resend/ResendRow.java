package org.cutline.resend;

import java.time.Instant;

import org.cutline.newsroom.PersonId;
import org.cutline.photo.PhotoId;
import org.jspecify.annotations.Nullable;

/**
 * A photo whose picture was on the desk before.
 *
 * @param photo the photo that came later
 * @param first the photo that was there before, never a resend itself
 * @param foundBy how it was recognised
 * @param foundAt when
 * @param decided what was decided, or null if nobody has
 */
public record ResendRow(PhotoId photo, PhotoId first, FoundBy foundBy, Instant foundAt, @Nullable Decided decided) {

	/**
	 * Whether nobody has decided yet.
	 * @return true if so
	 */
	public boolean open() {
		return this.decided == null;
	}

	/**
	 * What was decided.
	 *
	 * @param decision what
	 * @param at when
	 * @param by who, or null for the desk itself
	 * @param before the first photo's edition before fields were taken over; 0 if none
	 * were
	 * @param after its edition after that; 0 if none were
	 */
	public record Decided(ResendDecision decision, Instant at, @Nullable PersonId by, int before, int after) {
	}

}

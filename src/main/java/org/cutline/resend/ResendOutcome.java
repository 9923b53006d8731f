package org.cutline.resend;

import org.cutline.photo.PhotoView;

/** What became of a decision about a resend, or of taking one back. */
public sealed interface ResendOutcome {

	/**
	 * It is stored and durable.
	 *
	 * @param pair the two photos after it
	 */
	record Done(ResendPair pair) implements ResendOutcome {
	}

	/**
	 * Somebody changed the first photo since; nothing was stored.
	 *
	 * @param first the photo as they left it
	 */
	record Stale(PhotoView first) implements ResendOutcome {
	}

	/**
	 * Somebody has decided already, or there is nothing to take back; nothing was stored.
	 *
	 * @param pair the two photos as they stand
	 */
	record Settled(ResendPair pair) implements ResendOutcome {
	}

	/** There is no such resend. */
	record Unknown() implements ResendOutcome {
	}

}

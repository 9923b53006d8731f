package org.cutline.photo;

import java.time.Instant;

import org.cutline.newsroom.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a photo: who did what, when and why, and how the fields stood after.
 *
 * @param edition its number, from 1
 * @param at when
 * @param by who, or null for the desk itself
 * @param deed what
 * @param note why, may be empty
 * @param fields the fields after it
 */
public record Revision(int edition, Instant at, @Nullable PersonId by, Deed deed, String note, PhotoFields fields) {

	/** What was done. */
	public enum Deed {

		/** The file arrived. */
		ARRIVED,

		/** Fields were written. */
		CAPTIONED,

		/** The caption was approved. */
		APPROVED,

		/** An approval was taken back. */
		REOPENED,

		/** Older edits were taken up again. */
		RETURNED,

		/** The file was read with another mapping. */
		MAPPED

	}

}

package org.cutline.style;

/** What became of a change to a house style. */
public sealed interface StyleOutcome {

	/**
	 * It is stored.
	 *
	 * @param version the version that was written, or went live
	 */
	record Done(StyleVersion version) implements StyleOutcome {
	}

	/**
	 * Somebody else wrote a version first; nothing was stored.
	 *
	 * @param theirs their version
	 */
	record Stale(StyleVersion theirs) implements StyleOutcome {
	}

	/**
	 * It is no house style, or lacks its reason; nothing was stored.
	 *
	 * @param reason what is wrong
	 * @param sentence the same in one English sentence
	 */
	record Refused(Reason reason, String sentence) implements StyleOutcome {
	}

	/** There is no such style or version. */
	record Unknown() implements StyleOutcome {
	}

	/** Why a change was refused; each has a sentence under {@code style.refused.*}. */
	enum Reason {

		/** The text is no house style; the sentence says where. */
		NOT_READABLE,

		/** The text names another style than it is kept under. */
		OTHER_ID,

		/** An id is small letters, digits and hyphens, 2 to 60 of them. */
		ID_NOT_VALID,

		/** There is a style of that id. */
		ID_TAKEN,

		/** What goes live needs a reason of up to 1,000 characters. */
		NO_REASON,

		/** The text has more than 100,000 characters. */
		TOO_LONG

	}

}

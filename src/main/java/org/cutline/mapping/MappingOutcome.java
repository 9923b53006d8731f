package org.cutline.mapping;

/** What became of a change to a mapping. */
public sealed interface MappingOutcome {

	/**
	 * It is stored.
	 *
	 * @param version the version that was written, went live, or was live until now
	 */
	record Done(MappingVersion version) implements MappingOutcome {
	}

	/**
	 * Somebody else wrote a version first; nothing was stored.
	 *
	 * @param theirs their version
	 */
	record Stale(MappingVersion theirs) implements MappingOutcome {
	}

	/**
	 * It cannot be used, or lacks its reason; nothing was stored.
	 *
	 * @param reason what is wrong
	 * @param about the field, agency or mapping that it is about, may be empty
	 * @param sentence the same in one English sentence
	 */
	record Refused(Reason reason, String about, String sentence) implements MappingOutcome {
	}

	/** There is no such mapping or version. */
	record Unknown() implements MappingOutcome {
	}

	/** Why a change was refused; each has a sentence under {@code mapping.refused.*}. */
	enum Reason {

		/** A mapping has a name of up to 80 characters. */
		NO_NAME,

		/** It names neither an agency nor a photographer, so no file would be read so. */
		NOBODY,

		/** A name has more than 200 characters, or there are more than 100. */
		TOO_LONG,

		/** It moves nothing. */
		NO_MOVES,

		/** A field that holds structures, or belongs to the sender, takes nothing. */
		NOT_OURS,

		/** A field that holds structures becomes no text. */
		STRUCTURE,

		/** A move names neither a field of theirs nor a text. */
		NOTHING,

		/** A field does not take the text of its move. */
		TEXT,

		/** Two moves have the same field. */
		TWICE,

		/** Another live mapping is for the same agency and photographers. */
		TAKEN,

		/** What goes live or retires needs a reason of up to 1,000 characters. */
		NO_REASON

	}

}

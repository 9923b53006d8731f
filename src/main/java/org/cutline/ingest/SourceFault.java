package org.cutline.ingest;

/**
 * One thing that is wrong with what a chief says of a source.
 *
 * @param reason what is wrong
 * @param about the field, mapping, style or key that it is about, may be empty
 * @param sentence the same in one English sentence
 */
public record SourceFault(Reason reason, String about, String sentence) {

	/** What can be wrong; each has a sentence under {@code ingest.source.fault.*}. */
	public enum Reason {

		/** A name has 1 to 80 characters. */
		NAME,

		/** Another source has the name. */
		NAME_TAKEN,

		/** A desk has at most 80 characters. */
		DESK,

		/** There is no such mapping that is live. */
		MAPPING,

		/** There is no such house style that is live. */
		HOUSE_STYLE,

		/** A field of the template takes no such text. */
		TEMPLATE,

		/** A text of the template has at most 4,000 characters, all at most 20,000. */
		TEMPLATE_TOO_LONG,

		/** It is no public key of OpenSSH. */
		KEY,

		/** There are at most 20 keys. */
		TOO_MANY_KEYS,

		/** A password has 12 characters to 72 octets. */
		PASSWORD,

		/** Photos a minute are 0 to 100,000. */
		PHOTOS_A_MINUTE

	}

}

package org.cutline.safekeeping;

import java.util.Locale;

import org.cutline.photo.PhotoId;
import org.jspecify.annotations.Nullable;

/**
 * Something in the store or its rows that is not as it should be.
 *
 * @param kind what is wrong
 * @param photo the photo it concerns, or null where no row refers to it
 * @param fileName the name the photo came with, or where the file lies in the store
 * @param digest the original it concerns; empty for a file that has no such name
 * @param detail what was found, such as the digest of the octets; may be empty
 */
public record Problem(Kind kind, @Nullable PhotoId photo, String fileName, String digest, String detail) {

	/** What may be wrong. */
	public enum Kind {

		/** A photo's file is not in the store. */
		MISSING,

		/** A photo's file has other octets than it came with. */
		DAMAGED,

		/** A file cannot be read from the disk. */
		UNREADABLE,

		/** A photo lacks a rendition. */
		NO_RENDITION,

		/** A photo lacks one of its editions. */
		NO_EDITION,

		/** No photo refers to a file that has been in the store for more than a day. */
		ORPHAN,

		/** A file that the store did not put there. */
		STRANGER;

		/**
		 * The word that stands for it in texts and documents.
		 * @return such as {@code no-rendition}
		 */
		public String code() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		/**
		 * Whether something of a photo is lost, or may be.
		 * @return false for what only takes up room
		 */
		public boolean serious() {
			return this != ORPHAN && this != STRANGER;
		}

	}

}

package org.cutline.metadata;

/**
 * The character set a file's IIM was read in.
 *
 * @param charset its IANA name, such as {@code UTF-8} or {@code windows-1252}
 * @param found how it was found
 */
public record IimCharset(String charset, Found found) {

	/**
	 * How a character set was found.
	 */
	public enum Found {

		/** The file declares it (IIM 1:90). */
		DECLARED,

		/** Nothing but ASCII, so every guess reads the same. */
		ASCII,

		/** All octets together are valid UTF-8. */
		VALID_UTF8,

		/** The only one in which IIM says what XMP says. */
		AGREES_WITH_XMP,

		/** A guess from the octets; an editor should look. */
		GUESSED

	}

}

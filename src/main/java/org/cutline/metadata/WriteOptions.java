package org.cutline.metadata;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What goes along when a file is written.
 *
 * @param keepGps whether the place of the camera stays in the file
 * @param keepSerialNumbers whether serial numbers and the camera owner's name stay
 * @param contentCredentials what becomes of content credentials, which any edit breaks
 * @param metadataDate the time to set as xmp:MetadataDate, or null to leave that property
 * alone; the same time gives the same octets
 */
public record WriteOptions(boolean keepGps, boolean keepSerialNumbers, ContentCredentials contentCredentials,
		@Nullable OffsetDateTime metadataDate) {

	private static final WriteOptions DEFAULTS = new WriteOptions(false, false, ContentCredentials.KEEP, null);

	/**
	 * No GPS, no serial numbers, content credentials kept, no date set.
	 * @return the defaults
	 */
	public static WriteOptions defaults() {
		return DEFAULTS;
	}

	public WriteOptions keepingGps() {
		return new WriteOptions(true, this.keepSerialNumbers, this.contentCredentials, this.metadataDate);
	}

	public WriteOptions keepingSerialNumbers() {
		return new WriteOptions(this.keepGps, true, this.contentCredentials, this.metadataDate);
	}

	public WriteOptions withContentCredentials(ContentCredentials choice) {
		return new WriteOptions(this.keepGps, this.keepSerialNumbers, choice, this.metadataDate);
	}

	public WriteOptions withMetadataDate(OffsetDateTime date) {
		return new WriteOptions(this.keepGps, this.keepSerialNumbers, this.contentCredentials, date);
	}

	/**
	 * What becomes of content credentials.
	 */
	public enum ContentCredentials {

		/** They stay, though they no longer fit the file. */
		KEEP,

		/** They are taken out, with the XMP property that points to them. */
		REMOVE

	}

}

package org.cutline.export;

import org.cutline.metadata.WriteOptions;
import org.cutline.metadata.WriteOptions.ContentCredentials;

/**
 * What leaves with the files beyond what everybody gets.
 *
 * @param gps whether the position of the camera goes along
 * @param serialNumbers whether serial numbers and the camera owner's name go along
 * @param credentials what becomes of content credentials in files that a caption is
 * written into, which breaks them
 */
public record ExportOptions(boolean gps, boolean serialNumbers, ContentCredentials credentials) {

	/**
	 * Content credentials stay, though they no longer fit their file.
	 * @param gps whether the position of the camera goes along
	 * @param serialNumbers whether serial numbers and the camera owner's name go along
	 */
	public ExportOptions(boolean gps, boolean serialNumbers) {
		this(gps, serialNumbers, ContentCredentials.KEEP);
	}

	/**
	 * Neither position nor serial numbers.
	 * @return the options of an order that says nothing
	 */
	public static ExportOptions usual() {
		return new ExportOptions(false, false);
	}

	WriteOptions forWriting() {
		WriteOptions options = WriteOptions.defaults().withContentCredentials(this.credentials);
		options = this.gps ? options.keepingGps() : options;
		return this.serialNumbers ? options.keepingSerialNumbers() : options;
	}

}

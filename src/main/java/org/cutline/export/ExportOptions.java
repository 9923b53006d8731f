package org.cutline.export;

import org.cutline.metadata.WriteOptions;

/**
 * What leaves with the files beyond what everybody gets.
 *
 * @param gps whether the position of the camera goes along
 * @param serialNumbers whether serial numbers and the camera owner's name go along
 */
public record ExportOptions(boolean gps, boolean serialNumbers) {

	/**
	 * Neither position nor serial numbers.
	 * @return the options of an order that says nothing
	 */
	public static ExportOptions usual() {
		return new ExportOptions(false, false);
	}

	WriteOptions forWriting() {
		WriteOptions options = WriteOptions.defaults();
		options = this.gps ? options.keepingGps() : options;
		return this.serialNumbers ? options.keepingSerialNumbers() : options;
	}

}

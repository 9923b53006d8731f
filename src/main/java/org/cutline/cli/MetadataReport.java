package org.cutline.cli;

import org.cutline.metadata.MetadataReading;

/** How what a file says is written. */
interface MetadataReport {

	/**
	 * Writes what a file says.
	 * @param file its name
	 * @param reading what came of reading it
	 * @return whole lines
	 */
	String write(String file, MetadataReading reading);

}

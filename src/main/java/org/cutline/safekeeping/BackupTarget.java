package org.cutline.safekeeping;

import java.io.IOException;
import java.io.OutputStream;

/** Where a backup is written to, file by file. */
interface BackupTarget {

	/**
	 * Begins the next file; the one before is ended.
	 * @param name its path with slashes
	 * @return takes its octets; closing it ends the file
	 * @throws IOException if it cannot be begun
	 */
	OutputStream next(String name) throws IOException;

}

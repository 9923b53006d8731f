package org.cutline.storage;

import java.io.IOException;

/** The disk is so full that no more files are taken in; saves have what is left. */
public final class NoRoom extends IOException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says so.
	 * @param left octets that are left
	 * @param floor octets that have to be left
	 */
	public NoRoom(long left, long floor) {
		super(left + " octets are left on the disk, and " + floor + " are kept for saves");
	}

	NoRoom(IOException failure) {
		super(failure.getMessage(), failure);
	}

}

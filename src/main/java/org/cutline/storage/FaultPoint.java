package org.cutline.storage;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The places on a file's way in at which a test can end the program as a power cut would:
 * nothing is closed, nothing is cleaned up. Without the system property
 * {@code cutline.fault} nothing happens here.
 */
public enum FaultPoint {

	/** Some of the file's octets are on the disk, none of them forced. */
	AFTER_TEMP_WRITE,

	/** All of them are, forced, under a name that is swept. */
	AFTER_FORCE,

	/** The walk through the file's structure found nothing wrong. */
	AFTER_GATE,

	/** A worker has read what the file says. */
	AFTER_READING,

	/** The renditions are in the store, and no original. */
	AFTER_DRAWING,

	/** The original has its name, and its folder is not forced. */
	AFTER_KEEP_MOVE,

	/** The original is safe, and no row names it. */
	AFTER_FOLDER_FORCE,

	/** The row is written, and its transaction still open. */
	BEFORE_ROW_COMMIT,

	/** The row is safe, and nobody has been told. */
	AFTER_ROW_COMMIT;

	/**
	 * The system property that names the place to end at, and which file that comes there
	 * it waits for, such as {@code AFTER_GATE:1}.
	 */
	public static final String PROPERTY = "cutline.fault";

	private static final int KILLED = 137;

	private final AtomicInteger hits = new AtomicInteger();

	/** Ends the program here if a test asked for it. */
	public void hit() {
		String wanted = System.getProperty(PROPERTY);
		if (wanted != null && wanted.equals(name() + ":" + this.hits.incrementAndGet())) {
			Runtime.getRuntime().halt(KILLED);
		}
	}

}

package org.cutline.ingest;

/** By which way files come to the desk. */
public enum Way {

	/** Dropped or picked in the browser. */
	BROWSER,

	/** Laid into the watched folder of a source. */
	FOLDER,

	/** Sent over SFTP by a source. */
	SFTP,

	/** Sent over the REST interface. */
	REST

}

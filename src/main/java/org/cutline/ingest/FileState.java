package org.cutline.ingest;

/** What became of a file that came. */
public enum FileState {

	/** It is a photo now. */
	TAKEN_IN,

	/** The very same file was here already. */
	HERE,

	/** It is not taken, for its own sake. */
	REFUSED,

	/** Its sender broke off. */
	BROKEN_OFF,

	/** It was not taken for the desk's sake: no room, no database. Try it again. */
	FAILED,

	/** It failed, and was tried again: another line says what became of it. */
	TRIED_AGAIN

}

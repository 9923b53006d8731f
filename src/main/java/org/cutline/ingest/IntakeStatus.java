package org.cutline.ingest;

/**
 * Whether files are taken in just now. Captions can be saved in any case but that of the
 * database.
 *
 * @param open whether they are
 * @param code why not: {@code disk.full} or {@code desk.database}, empty while they are;
 * its words are under {@code ingest.paused.*}
 */
public record IntakeStatus(boolean open, String code) {

	/** The code of what waits for the database. */
	static final String NO_DATABASE = "desk.database";

	static final IntakeStatus OPEN = new IntakeStatus(true, "");

	static IntakeStatus paused(String code) {
		return new IntakeStatus(false, code);
	}

}

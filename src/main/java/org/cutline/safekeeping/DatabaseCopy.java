package org.cutline.safekeeping;

import java.io.IOException;
import java.sql.SQLException;

import javax.sql.DataSource;

/** Copies the rows of a database as they stand at one moment, while people write. */
sealed interface DatabaseCopy permits H2Copy, PostgresCopy {

	/**
	 * The one for a database.
	 * @param url the address of the database
	 * @param source its connections
	 */
	static DatabaseCopy of(String url, DataSource source) {
		return url.startsWith("jdbc:postgresql:") ? new PostgresCopy(source) : new H2Copy(source);
	}

	/** What the manifest calls it. */
	String kind();

	/**
	 * Writes all rows into a backup, and then lists the originals that they name.
	 * @param backup the backup
	 * @param originals told each original, once the rows are written
	 * @return the version of the tables
	 * @throws IOException if they cannot be written
	 * @throws SQLException if they cannot be read
	 */
	String write(ManifestWriter backup, Originals originals) throws IOException, SQLException;

	/** Told the originals that rows name. */
	@FunctionalInterface
	interface Originals {

		void next(PhotoRows.Row row) throws IOException;

	}

}

package org.cutline.safekeeping;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

import javax.sql.DataSource;

import org.cutline.newsroom.Audit;
import org.cutline.storage.Shelves;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Makes a backup of the running desk. */
@Service
public class DeskBackup {

	private static final Logger LOG = LoggerFactory.getLogger(DeskBackup.class);

	private final DataSource source;

	private final String url;

	private final Path home;

	private final Audit audit;

	private final Clock clock;

	DeskBackup(DataSource source, @Value("${spring.datasource.url}") String url, @Value("${cutline.home}") Path home,
			Audit audit, Clock clock) {
		this.source = source;
		this.url = url;
		this.home = home;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Writes all of the desk as a ZIP, while people work.
	 * @param out takes it; closed here only if it is whole
	 * @return how much was written
	 * @throws IOException if it cannot be written or the rows cannot be read; a ZIP that
	 * breaks off cannot be taken for a whole one
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public Count writeZip(OutputStream out) throws IOException {
		this.audit.record("storage.backed-up", "storage", "");
		try {
			ZipTarget zip = new ZipTarget(out);
			Count count = new Backup(DatabaseCopy.of(this.url, this.source), Shelves.of(this.home), this.clock,
					new Log())
				.write(zip);
			zip.close();
			return count;
		}
		catch (SQLException ex) {
			throw new IOException("the rows cannot be read", ex);
		}
	}

	/** Puts what is wrong into the program's log. */
	private static final class Log implements Listener {

		@Override
		public void found(Problem problem) {
			LOG.error("Backup: {} {} of photo {}", problem.kind().code(), problem.digest(), problem.photo());
		}

		@Override
		public boolean goesOn(Count count) {
			return true;
		}

	}

}

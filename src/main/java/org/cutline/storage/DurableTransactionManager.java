package org.cutline.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.persistence.EntityManagerFactory;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Commits that survive a kill on H2. H2 acknowledges a commit before its log is on disk
 * and loses about half a second of them when the process dies; a checkpoint after each
 * writing commit closes that gap, so that "saved" is true when it is said. Concurrent
 * commits share a checkpoint. PostgreSQL needs none of this.
 */
final class DurableTransactionManager extends JpaTransactionManager {

	private static final long serialVersionUID = 1L;

	private static final Logger LOG = LoggerFactory.getLogger(DurableTransactionManager.class);

	private final transient Checkpoint checkpoint;

	DurableTransactionManager(EntityManagerFactory entities, Checkpoint checkpoint) {
		super(entities);
		this.checkpoint = checkpoint;
	}

	@Override
	protected void doCommit(DefaultTransactionStatus status) {
		super.doCommit(status);
		if (!status.isReadOnly()) {
			this.checkpoint.force();
		}
	}

	/**
	 * Forces H2's log, over a connection of its own so that it never waits for the pool.
	 */
	static final class Checkpoint implements AutoCloseable {

		private final Object turn = new Object();

		private final String url;

		private final String user;

		private final String password;

		private @Nullable Connection connection;

		private long asked;

		private long done;

		Checkpoint(String url, String user, String password) {
			this.url = url;
			this.user = user;
			this.password = password;
			try {
				connection();
			}
			catch (SQLException ex) {
				throw new DataAccessResourceFailureException("no connection for checkpoints", ex);
			}
		}

		private Connection connection() throws SQLException {
			Connection now = this.connection;
			if (now == null) {
				now = DriverManager.getConnection(this.url, this.user, this.password);
				this.connection = now;
			}
			return now;
		}

		void force() {
			long mine;
			synchronized (this) {
				mine = ++this.asked;
			}
			synchronized (this.turn) {
				long upTo;
				synchronized (this) {
					if (this.done >= mine) {
						return;
					}
					upTo = this.asked;
				}
				try (Statement statement = connection().createStatement()) {
					statement.execute("CHECKPOINT SYNC");
				}
				catch (SQLException ex) {
					// After a write that failed H2 closes the database; the next one
					// opens it.
					forget();
					throw new DataAccessResourceFailureException("the commit could not be forced to disk", ex);
				}
				synchronized (this) {
					this.done = Math.max(this.done, upTo);
				}
			}
		}

		private void forget() {
			Connection lost = this.connection;
			this.connection = null;
			try {
				if (lost != null) {
					lost.close();
				}
			}
			catch (SQLException | MVStoreException ex) {
				LOG.debug("The connection for checkpoints was lost", ex);
			}
		}

		@Override
		public void close() throws SQLException {
			Connection now = this.connection;
			if (now != null) {
				now.close();
			}
		}

	}

}

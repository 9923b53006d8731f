package org.cutline.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.persistence.EntityManagerFactory;
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

		private final Connection connection;

		private long asked;

		private long done;

		Checkpoint(String url, String user, String password) {
			try {
				this.connection = DriverManager.getConnection(url, user, password);
			}
			catch (SQLException ex) {
				throw new DataAccessResourceFailureException("no connection for checkpoints", ex);
			}
		}

		void force() {
			long mine;
			synchronized (this) {
				mine = ++this.asked;
			}
			synchronized (this.connection) {
				long upTo;
				synchronized (this) {
					if (this.done >= mine) {
						return;
					}
					upTo = this.asked;
				}
				try (Statement statement = this.connection.createStatement()) {
					statement.execute("CHECKPOINT SYNC");
				}
				catch (SQLException ex) {
					throw new DataAccessResourceFailureException("the commit could not be forced to disk", ex);
				}
				synchronized (this) {
					this.done = Math.max(this.done, upTo);
				}
			}
		}

		@Override
		public void close() throws SQLException {
			this.connection.close();
		}

	}

}

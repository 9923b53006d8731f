package org.cutline.storage;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/**
 * Tells failures that mean that the database does not answer or cannot write, and that
 * nothing is wrong with what was asked: the same will work once it is back.
 */
public final class DatabaseAway {

	/** The code that a program is told. */
	public static final String CODE = "database.away";

	/** PostgreSQL: told to stop, crashed, not yet started. */
	private static final Set<String> STOPPED = Set.of("57P01", "57P02", "57P03");

	/** What the pool says of a connection that it had to give up, in a rollback say. */
	private static final String POOL_LOST_IT = "Connection is closed";

	/** H2: a write failed, or one did before and the database was closed for it. */
	private static final Set<Integer> UNWRITABLE = Set.of(ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2,
			ErrorCode.DATABASE_IS_CLOSED, ErrorCode.OBJECT_CLOSED);

	private DatabaseAway() {
	}

	/**
	 * Whether a failure comes of that.
	 * @param failure what was thrown
	 */
	public static boolean causes(@Nullable Throwable failure) {
		for (Throwable each = failure; each != null; each = each.getCause()) {
			if (each instanceof MVStoreException || each instanceof SQLException database && meansAway(database)) {
				return true;
			}
			// A rollback over a lost connection fails too, and hides why it was wanted.
			if (each instanceof TransactionSystemException hiding && causes(hiding.getApplicationException())) {
				return true;
			}
		}
		return false;
	}

	private static boolean meansAway(SQLException failure) {
		String state = failure.getSQLState();
		return state == null && POOL_LOST_IT.equals(failure.getMessage()) || UNWRITABLE.contains(failure.getErrorCode())
				|| failure instanceof SQLTransientConnectionException
				|| failure instanceof SQLNonTransientConnectionException || failure instanceof SQLRecoverableException
				|| (state != null && (state.startsWith("08") || STOPPED.contains(state)));
	}

}

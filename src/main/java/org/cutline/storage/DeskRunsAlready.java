package org.cutline.storage;

import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcSQLNonTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence that another desk has the folder open, where H2 shows its stack. */
final class DeskRunsAlready extends AbstractFailureAnalyzer<JdbcSQLNonTransientConnectionException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, JdbcSQLNonTransientConnectionException cause) {
		if (cause.getErrorCode() != ErrorCode.DATABASE_ALREADY_OPEN_1) {
			return null;
		}
		return new FailureAnalysis("Another desk is running in this folder and has its database open.",
				"Stop that one first, or start this one in a folder of its own with --home DIR.", cause);
	}

}

package org.cutline.storage;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

import org.h2.api.ErrorCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseAwayTests {

	@ParameterizedTest
	@MethodSource
	void theseMeanThatTheDatabaseIsAway(Throwable failure) {
		assertThat(DatabaseAway.causes(failure)).isTrue();
		assertThat(DatabaseAway.causes(new CannotCreateTransactionException("no transaction", failure))).isTrue();
		TransactionSystemException hiding = new TransactionSystemException("could not roll back",
				new SQLException("whatever"));
		hiding.initApplicationException(failure);
		assertThat(DatabaseAway.causes(hiding)).isTrue();
	}

	static Stream<Throwable> theseMeanThatTheDatabaseIsAway() {
		return Stream.of(new SQLTransientConnectionException("Connection is not available, request timed out"),
				new SQLException("An I/O error occurred while sending to the backend.", "08006"),
				new SQLException("terminating connection due to administrator command", "57P01"),
				new SQLException("the database system is starting up", "57P03"),
				new SQLException("Connection is closed"),
				new SQLException("The database has been closed", "90098", ErrorCode.DATABASE_IS_CLOSED),
				new SQLException("IO Exception", "90031", ErrorCode.IO_EXCEPTION_2));
	}

	@ParameterizedTest
	@MethodSource
	void theseDoNot(Throwable failure) {
		assertThat(DatabaseAway.causes(failure)).isFalse();
	}

	static Stream<Throwable> theseDoNot() {
		return Stream.of(new IllegalStateException("a mistake"),
				new DataIntegrityViolationException("twice", new SQLException("duplicate key", "23505")),
				new SQLException("canceling statement due to user request", "57014"),
				new SQLException("syntax error", "42601"));
	}

}

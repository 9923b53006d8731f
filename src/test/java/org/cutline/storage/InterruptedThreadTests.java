package org.cutline.storage;

import org.cutline.DeskOnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A thread that is interrupted while it writes closes a file channel that all share; the
 * database must not be lost by it.
 */
@DeskOnH2
class InterruptedThreadTests {

	@Autowired
	private JdbcClient database;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void theDeskGoesOnAfterAThreadIsInterruptedInItsCommit() throws InterruptedException {
		Thread interrupted = Thread.ofVirtual().start(() -> this.transaction.executeWithoutResult((_) -> {
			write("interrupted");
			Thread.currentThread().interrupt();
		}));
		interrupted.join();
		this.transaction.executeWithoutResult((_) -> write("after it"));
		assertThat(this.database.sql("select subject from audit_entry order by id").query(String.class).list())
			.contains("after it");
	}

	private void write(String subject) {
		this.database.sql("insert into audit_entry (at, deed, subject, detail) values (now(), 'test', ?, '')")
			.param(subject)
			.update();
	}

}

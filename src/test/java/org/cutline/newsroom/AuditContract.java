package org.cutline.newsroom;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What the audit trail keeps on every database. */
abstract class AuditContract {

	@Autowired
	private Audit audit;

	@Autowired
	private JdbcClient database;

	@Test
	void strangeWordsAreKeptOnOneLineAndNeverTooLong() {
		this.audit.record("photo.exported", "photo/1", "a\0b\r\nc \uD83D d");
		this.audit.record("photo.exported", "photo/1", "x".repeat(3999) + "\uD83D\uDE00");
		assertThat(this.database.sql("select detail from audit_entry order by id").query(String.class).list())
			.containsExactly("a b  c   d", "x".repeat(3999) + " ");
	}

}

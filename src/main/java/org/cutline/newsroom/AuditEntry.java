package org.cutline.newsroom;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One deed of one person, or of nobody signed in. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private Instant at;

	private @Nullable Long personId;

	private String deed;

	private String subject;

	private String detail;

	@SuppressWarnings("NullAway")
	protected AuditEntry() {
	}

	AuditEntry(Instant at, @Nullable Long personId, String deed, String subject, String detail) {
		this.at = at;
		this.personId = personId;
		this.deed = deed;
		this.subject = subject;
		this.detail = detail;
	}

	String deed() {
		return this.deed;
	}

}

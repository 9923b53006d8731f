package org.cutline.newsroom;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A one-time link with which a person sets a password; only the token's digest is kept.
 */
@Entity
@Table(name = "invitation")
class Invitation {

	@Id
	private String tokenHash;

	private long personId;

	private Instant expiresAt;

	@SuppressWarnings("NullAway")
	protected Invitation() {
	}

	Invitation(String tokenHash, PersonId person, Instant expiresAt) {
		this.tokenHash = tokenHash;
		this.personId = person.value();
		this.expiresAt = expiresAt;
	}

	PersonId person() {
		return new PersonId(this.personId);
	}

	boolean hasExpired(Instant now) {
		return now.isAfter(this.expiresAt);
	}

}

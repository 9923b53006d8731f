package org.cutline.newsroom;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * One person with an account. The account has no password until its owner sets one by an
 * invitation link, and cannot sign in before that.
 */
@Entity
@Table(name = "person")
public class Person {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String signInName;

	private String displayName;

	private @Nullable String passwordHash;

	@Enumerated(EnumType.STRING)
	private Role role;

	private boolean enabled;

	private Instant joinedAt;

	@Version
	private long version;

	@SuppressWarnings("NullAway")
	protected Person() {
	}

	Person(String signInName, String displayName, Role role, Instant joinedAt) {
		this.signInName = fold(signInName);
		this.displayName = displayName.strip();
		this.role = role;
		this.enabled = true;
		this.joinedAt = joinedAt;
	}

	static String fold(String signInName) {
		return Normalizer.normalize(signInName.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
	}

	public PersonId id() {
		return new PersonId(Objects.requireNonNull(this.id, "person is not stored yet"));
	}

	public String signInName() {
		return this.signInName;
	}

	public String displayName() {
		return this.displayName;
	}

	public Role role() {
		return this.role;
	}

	public boolean enabled() {
		return this.enabled;
	}

	/**
	 * Whether the invitation was taken up.
	 * @return false while no password is set
	 */
	public boolean hasPassword() {
		return this.passwordHash != null;
	}

	public Instant joinedAt() {
		return this.joinedAt;
	}

	@Nullable String passwordHash() {
		return this.passwordHash;
	}

	void choosePassword(String hash) {
		this.passwordHash = hash;
	}

	void appoint(Role newRole) {
		this.role = newRole;
	}

	void shutOut() {
		this.enabled = false;
	}

	void letIn() {
		this.enabled = true;
	}

}

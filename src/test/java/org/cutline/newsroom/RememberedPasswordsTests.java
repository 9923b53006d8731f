package org.cutline.newsroom;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/** A right password is checked once in ten minutes, a wrong one every time. */
class RememberedPasswordsTests {

	private static final String HASH = "hash of lisbon harbour lights";

	private final AtomicLong now = new AtomicLong();

	private final Slow slow = new Slow();

	private final RememberedPasswords passwords = new RememberedPasswords(this.slow, this.now::get);

	@Test
	void aRightPasswordIsCheckedOnce() {
		for (int request = 0; request < 100; request++) {
			assertThat(this.passwords.matches("lisbon harbour lights", HASH)).isTrue();
		}
		assertThat(this.slow.checked).hasSize(1);
	}

	@Test
	void aWrongPasswordIsCheckedEachTime() {
		assertThat(this.passwords.matches("lisbon harbour lights", HASH)).isTrue();
		assertThat(this.passwords.matches("lisbon harbour light", HASH)).isFalse();
		assertThat(this.passwords.matches("lisbon harbour light", HASH)).isFalse();
		assertThat(this.slow.checked).hasSize(3);
	}

	@Test
	void anotherHashIsCheckedAnew() {
		assertThat(this.passwords.matches("lisbon harbour lights", HASH)).isTrue();
		assertThat(this.passwords.matches("lisbon harbour lights", "hash of another password")).isFalse();
	}

	@Test
	void afterTenMinutesItIsCheckedAgain() {
		this.passwords.matches("lisbon harbour lights", HASH);
		this.now.set(Duration.ofMinutes(10).toNanos() - 1);
		this.passwords.matches("lisbon harbour lights", HASH);
		assertThat(this.slow.checked).hasSize(1);
		this.now.incrementAndGet();
		this.passwords.matches("lisbon harbour lights", HASH);
		assertThat(this.slow.checked).hasSize(2);
	}

	@Test
	void nobodyIsRememberedForEver() {
		this.passwords.matches("first one", "hash of first one");
		for (int person = 0; person < 1000; person++) {
			this.passwords.matches("another " + person, "hash of another " + person);
		}
		this.slow.checked.clear();
		assertThat(this.passwords.matches("first one", "hash of first one")).isTrue();
		assertThat(this.slow.checked).containsExactly("first one");
	}

	@Test
	void nothingIsNoPassword() {
		assertThat(this.passwords.matches(null, HASH)).isFalse();
		assertThat(this.passwords.matches("lisbon harbour lights", null)).isFalse();
	}

	/** Stands for the one that takes a tenth of a second. */
	private static final class Slow implements PasswordEncoder {

		private final List<@Nullable CharSequence> checked = new ArrayList<>();

		@Override
		public String encode(@Nullable CharSequence password) {
			return "hash of " + password;
		}

		@Override
		public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
			this.checked.add(password);
			return Objects.equals(hash, "hash of " + password);
		}

	}

}

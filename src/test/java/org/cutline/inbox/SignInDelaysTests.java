package org.cutline.inbox;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignInDelaysTests {

	private final SignInDelays delays = new SignInDelays();

	@Test
	void eachFailureDoublesTheWaitUpToHalfAMinute() {
		assertThat(attempt("efe 10.0.0.1", 0)).isZero();
		assertThat(attempt("efe 10.0.0.1", 1)).isEqualTo(Duration.ofMillis(500));
		assertThat(attempt("efe 10.0.0.1", 2)).isEqualTo(Duration.ofSeconds(1));
		for (int number = 0; number < 20; number++) {
			attempt("efe 10.0.0.1", 3);
		}
		assertThat(attempt("efe 10.0.0.1", 4)).isEqualTo(Duration.ofSeconds(30));
	}

	@Test
	void othersDoNotWaitForIt() {
		attempt("efe 10.0.0.1", 0);
		attempt("efe 10.0.0.1", 0);
		assertThat(attempt("efe 10.0.0.2", 0)).isZero();
		assertThat(attempt("lusa 10.0.0.1", 0)).isZero();
	}

	@Test
	void whoIsRightOrQuietIsForgiven() {
		attempt("efe 10.0.0.1", 0);
		this.delays.forgive("efe 10.0.0.1");
		assertThat(attempt("efe 10.0.0.1", 1)).isZero();
		assertThat(attempt("efe 10.0.0.1", 1 + 16 * 60)).isZero();
	}

	private Duration attempt(String name, long seconds) {
		return this.delays.attempt(name, Duration.ofSeconds(seconds).toNanos());
	}

}

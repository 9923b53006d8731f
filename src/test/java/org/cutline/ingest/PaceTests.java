package org.cutline.ingest;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaceTests {

	private static final long NOW = 1_000_000_000_000L;

	private final Pace pace = new Pace();

	private final Source flooding = source("flooding", 60);

	@Test
	void filesOfASourceAreBegunAtEvenDistances() {
		List<Long> waits = IntStream.range(0, 4)
			.mapToObj((number) -> this.pace.turn(this.flooding, NOW).toMillis())
			.toList();
		assertThat(waits).containsExactly(0L, 1000L, 2000L, 3000L);
	}

	@Test
	void aSourceThatSendsSlowlyNeverWaits() {
		for (int second = 0; second < 10; second += 2) {
			assertThat(this.pace.turn(this.flooding, NOW + Duration.ofSeconds(second).toNanos())).isZero();
		}
	}

	@Test
	void aPauseIsNotSavedUpForAFlood() {
		this.pace.turn(this.flooding, NOW);
		long later = NOW + Duration.ofMinutes(5).toNanos();
		assertThat(this.pace.turn(this.flooding, later)).isZero();
		assertThat(this.pace.turn(this.flooding, later)).isEqualTo(Duration.ofSeconds(1));
	}

	@Test
	void othersDoNotWaitForIt() {
		IntStream.range(0, 100).forEach((number) -> this.pace.turn(this.flooding, NOW));
		assertThat(this.pace.turn(source("calm", 60), NOW)).isZero();
	}

	private static Source source(String id, int photosAMinute) {
		return new Source(new SourceId(id), 1, SourceSheet.named(id).slowedTo(photosAMinute), false, false);
	}

}

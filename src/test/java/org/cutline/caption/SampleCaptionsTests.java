package org.cutline.caption;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The grammar on the shared sample of real captions: no part may be read worse than it
 * has been.
 */
class SampleCaptionsTests {

	private static final Path SAMPLE = Path.of("../shared/captions/sample.jsonl");

	private static final Map<String, Double> REACHED = Map.of("agency", 98.0, "photographer", 98.0, "suffix", 98.0,
			"date", 98.0, "position_markers", 98.0, "restrictions", 98.0, "city", 97.0, "country", 97.0, "language",
			97.0, "partners", 97.0);

	@Test
	void readsTheSampleAsWellAsItHasBeen() throws IOException {
		assumeTrue(Files.exists(SAMPLE), "The shared sample is not there: " + SAMPLE);
		CaptionBench bench = CaptionBench.of(SAMPLE);
		REACHED.forEach((part, rate) -> assertThat(bench.rates().get(part)).as(part + " " + bench.misses())
			.isGreaterThanOrEqualTo(rate));
	}

}

package org.cutline.caption;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The grammar on captions that we wrote ourselves, in every form of credit, date and
 * place that houses use, labelled as the shared sample is. A form that is read wrongly
 * becomes a line here first.
 */
class WrittenCaptionsTests {

	@Test
	void everyWrittenCaptionIsReadAsItIsMeant() throws IOException, URISyntaxException {
		Path file = Path.of(Objects.requireNonNull(getClass().getResource("/caption/written.jsonl")).toURI());
		assertThat(CaptionBench.of(file).misses()).isEmpty();
	}

}

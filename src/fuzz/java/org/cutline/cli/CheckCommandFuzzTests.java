package org.cutline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import com.code_intelligence.jazzer.junit.FuzzTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks for input that breaks the command line: every line that comes out is an object.
 */
class CheckCommandFuzzTests {

	@FuzzTest(maxDuration = "1m")
	void takesAnyInput(byte[] octets) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int exitCode = CutlineCommand.run(new Streams(new ByteArrayInputStream(octets), out, err), "check", "--json",
				"-");
		assertThat(exitCode).isBetween(0, 2);
		assertThat(exitCode == 2).isEqualTo(err.size() > 0);
		out.toString(StandardCharsets.UTF_8)
			.lines()
			.forEach((line) -> assertThat(JsonMembers.read(line).members()).extracting(JsonMembers.Member::name)
				.contains("text", "parsed", "findings"));
	}

}

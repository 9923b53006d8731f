package org.cutline.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A few photos brought to the desk as it is built. */
@Tag("soak")
class IntakeBenchIT {

	private static final Path JAR = Path.of("target", "cutline.jar");

	@BeforeAll
	static void theDeskIsBuilt() {
		assumeTrue(Files.exists(JAR), "The desk is not built");
	}

	@Test
	void photosAreBroughtCountedAndFoundAndNoProgramIsLeft() {
		CommandRun run = CommandRun.of("bench", "intake", "src/main/resources/sample", "--photos", "6", "--rounds", "1",
				"--warm-up", "1", "--no-tools", "--reader", "100", "--jar", JAR.toString());
		assertThat(run.exitCode()).as(run.err()).isZero();
		assertThat(run.lines()).allSatisfy((line) -> assertThat(line.split("\t")).hasSize(5))
			.contains("photos\t6\tphotos\t-\t-", "desk.refused\t0\tphotos\t-\t-")
			.anyMatch((line) -> line.matches("desk\\.rate\t[0-9.]+\tphotos/s\t-\t-"))
			.noneMatch((line) -> line.startsWith("ratio\t"));
		if (Files.exists(Path.of("/proc/self/status"))) {
			assertThat(run.lines()).anyMatch((line) -> line.matches("memory\\.peak\t[0-9.]+\tMB resident\t<=1000\tmet"))
				.anyMatch((line) -> line.startsWith("heap.growth\t"));
		}
		assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive)).isEmpty();
	}

}

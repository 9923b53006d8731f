package org.cutline.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The desk as the launcher runs it: out of a folder of jars, with what the Java machine
 * learnt from another start. The first journey has both made, which takes as long as two
 * starts without; all others start in a third of the time.
 */
final class LearntProgram {

	private static final Logger LOG = LoggerFactory.getLogger(LearntProgram.class);

	private static final Path PROGRAM = Path.of("target", "desk", "cutline.jar");

	private static final Path LEARNT = Path.of("target", "cutline-desk.aot");

	private LearntProgram() {
	}

	static synchronized List<String> command(Path packed) {
		try {
			if (isOlder(LEARNT, packed) || isOlder(PROGRAM, packed)) {
				learn();
			}
			List<String> command = new ArrayList<>(
					List.of("-Xmx768m", "-XX:TieredStopAtLevel=1", "--sun-misc-unsafe-memory-access=allow",
							"--enable-native-access=ALL-UNNAMED", "-Xlog:disable", "-Xlog:all=error:stderr"));
			if (!isOlder(LEARNT, packed)) {
				command.add("-XX:AOTCache=" + LEARNT);
			}
			command.addAll(List.of("-jar", (isOlder(PROGRAM, packed) ? packed : PROGRAM).toString()));
			return command;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static boolean isOlder(Path file, Path packed) throws IOException {
		return !Files.exists(file) || Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(packed)) <= 0;
	}

	private static void learn() throws IOException, InterruptedException {
		Process learning = new ProcessBuilder("./cutline", "learn").redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		if (!learning.waitFor(4, TimeUnit.MINUTES)) {
			learning.destroyForcibly();
			LOG.warn("The desk did not learn to start faster in time");
		}
	}

}

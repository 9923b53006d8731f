package org.cutline.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The command line as it is built, started as a person starts it. */
class CommandLineIT {

	private static final String CAPTION = "Foreign Minister Marta Quintela TK in Lisbon, Portugal, 12 March 2024. "
			+ "EFE-EPA/RUI SALGADO";

	@TempDir
	private Path folder;

	@BeforeAll
	static void theCommandLineIsBuilt() {
		assumeTrue(Files.exists(Path.of("target/cutline-cli.jar")), "The command line is not built");
	}

	private CommandRun run(String command, Map<String, String> environment) throws IOException, InterruptedException {
		Path out = this.folder.resolve("out");
		Path err = this.folder.resolve("err");
		ProcessBuilder builder = new ProcessBuilder("bash", "-c", command).redirectOutput(out.toFile())
			.redirectError(err.toFile());
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().putAll(environment);
		Process process = builder.start();
		process.getOutputStream().close();
		assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
		return new CommandRun(process.exitValue(), Files.readString(out), Files.readString(err));
	}

	private Path lines(int count, String more) throws IOException {
		Path file = this.folder.resolve("captions.jsonl");
		try (BufferedWriter writer = Files.newBufferedWriter(file)) {
			for (int i = 0; i < count; i++) {
				writer.write("{\"id\": " + i + ", \"text\": \"" + CAPTION + "\", \"more\": \"" + more + "\"}\n");
			}
		}
		return file;
	}

	@Test
	void nothingButObjectsComesOut() throws IOException, InterruptedException {
		CommandRun run = run("./cutline check --json " + lines(3, ""), Map.of());
		assertThat(run.err()).isEmpty();
		assertThat(run.lines()).hasSize(3).allMatch((line) -> line.startsWith("{\"id\": "));
		assertThat(run.exitCode()).isEqualTo(1);
	}

	@Test
	void exitCodesReachTheShell() throws IOException, InterruptedException {
		assertThat(run("./cutline check --nonsense", Map.of()).exitCode()).isEqualTo(2);
		assertThat(run("./cutline check --list-styles", Map.of()).exitCode()).isZero();
	}

	@Test
	void manyCaptionsTakeNoMoreMemoryThanFew() throws IOException, InterruptedException {
		Path file = lines(20_000, "x".repeat(4_000));
		CommandRun run = run("./cutline check --json " + file + " | tail -n 1 | cut -c 1-20",
				Map.of("CUTLINE_JAVA_OPTS", "-Xmx48m"));
		assertThat(Files.size(file)).isGreaterThan(80_000_000);
		assertThat(run.err()).isEmpty();
		assertThat(run.out()).startsWith("{\"id\": 19999,");
	}

	@Test
	void whoReadsOnlyTheFrontIsNotToldOff() throws IOException, InterruptedException {
		CommandRun run = run("./cutline check --json " + lines(5_000, "") + " | head -n 1 | cut -c 1-9", Map.of());
		assertThat(run.lines()).isEqualTo(List.of("{\"id\": 0,"));
		assertThat(run.err()).isEmpty();
	}

}

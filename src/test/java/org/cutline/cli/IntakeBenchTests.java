package org.cutline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code cutline bench intake} where it cannot begin. */
class IntakeBenchTests {

	private static final Path SAMPLE = Path.of("src", "main", "resources", "sample");

	@TempDir
	private Path folder;

	@Test
	void aFolderWithoutAJpegOrPngEndsInTwo() throws IOException {
		Files.writeString(this.folder.resolve("named.jpg"), "no picture");
		Files.writeString(this.folder.resolve("notes.txt"), "no picture either");
		CommandRun run = CommandRun.of("bench", "intake", this.folder.toString());
		assertThat(run.exitCode()).isEqualTo(2);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).startsWith("cutline: " + this.folder + ": ").contains("no JPEG or PNG");
	}

	@Test
	void aFolderThatIsNotThereEndsInTwo() {
		Path missing = this.folder.resolve("missing");
		CommandRun run = CommandRun.of("bench", "intake", missing.toString());
		assertThat(run.exitCode()).isEqualTo(2);
		assertThat(run.err()).startsWith("cutline: " + missing + ": ");
	}

	@Test
	void aMissingProgramIsNamed() {
		Path jar = this.folder.resolve("cutline.jar");
		CommandRun run = CommandRun.of("bench", "intake", SAMPLE.toString(), "--jar", jar.toString());
		assertThat(run.exitCode()).isEqualTo(2);
		assertThat(run.err()).isEqualTo("cutline: " + jar + ": " + Words.of("").say("check.missing") + "\n");
		assertThat(CommandRun.of("bench", "intake", SAMPLE.toString(), "--on", "1000", "--jar", jar.toString()).err())
			.isEqualTo(run.err());
	}

	@Test
	void aProgramThatIsNoDeskIsToldWithItsLastWords() throws IOException {
		Path jar = Files.writeString(this.folder.resolve("cutline.jar"), "no jar");
		CommandRun run = CommandRun.of("bench", "intake", SAMPLE.toString(), "--no-tools", "--jar", jar.toString());
		assertThat(run.exitCode()).isEqualTo(2);
		assertThat(run.err()).contains("the desk did not become ready").contains("corrupt jarfile");
	}

}

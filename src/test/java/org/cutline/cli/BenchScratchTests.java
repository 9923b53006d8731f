package org.cutline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing of a bench is left behind. */
class BenchScratchTests {

	@Test
	void theFolderGoesWithAllThatIsInIt() throws IOException {
		Path folder;
		try (BenchScratch scratch = new BenchScratch()) {
			folder = scratch.path();
			Files.writeString(scratch.folder("desk").resolve("photo.jpg"), "octets");
			assertThat(folder.resolve("desk")).isNotEmptyDirectory();
		}
		assertThat(folder).doesNotExist();
	}

	@Test
	void programsThatStillRunAreEnded() throws IOException {
		Process program;
		try (BenchScratch _ = new BenchScratch()) {
			program = Program.start(List.of("sh", "-c", "sleep 600 & wait"));
			assertThat(program.isAlive()).isTrue();
		}
		assertThat(program.onExit().join().isAlive()).isFalse();
	}

}

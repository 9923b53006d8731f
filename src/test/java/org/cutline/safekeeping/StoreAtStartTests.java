package org.cutline.safekeeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StoreAtStartTests {

	private static final List<String> FOLDERS = List.of("incoming", "originals", "renditions");

	@TempDir
	private Path home;

	@BeforeEach
	void makeFolders() throws IOException {
		for (String name : FOLDERS) {
			Files.createDirectories(this.home.resolve("uploads").resolve(name));
		}
	}

	@Test
	void theFirstStartMarksItsFoldersAndLeavesNothingElse() throws IOException {
		start(0);
		for (String name : FOLDERS) {
			try (var there = Files.list(this.home.resolve("uploads").resolve(name))) {
				assertThat(there.map((file) -> String.valueOf(file.getFileName()))).containsExactly(".cutline");
			}
		}
		start(12);
	}

	@Test
	void aStoreFromBeforeThereWereMarksIsMarked() throws IOException {
		Files.createDirectories(this.home.resolve("uploads/originals/ab"));
		start(12);
		assertThat(this.home.resolve("uploads/originals/.cutline")).exists();
	}

	@Test
	void photosAndAnEmptyFolderMeanThatTheDiskIsMissing() {
		assertThatExceptionOfType(StoreNotReady.class).isThrownBy(() -> start(12))
			.withMessage(this.home.resolve("uploads/originals") + " is empty, and there are 12 photos");
		assertThat(this.home.resolve("uploads/originals")).isEmptyDirectory();
	}

	@Test
	void aFolderThatCannotBeWrittenIsNamed() throws IOException {
		Path incoming = this.home.resolve("uploads/incoming");
		Files.delete(incoming);
		Files.writeString(incoming, "a file where a folder should be");
		assertThatExceptionOfType(StoreNotReady.class).isThrownBy(() -> start(0))
			.withMessageStartingWith(incoming + " does not keep what is written into it");
		assertThat(new StoreIsNotReady().analyze(new StoreNotReady(incoming, "is gone")).getDescription())
			.isEqualTo("The store is not ready: " + incoming + " is gone.");
	}

	private void start(long photos) {
		new StoreAtStart(this.home, () -> photos).afterSingletonsInstantiated();
	}

}

package org.cutline.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A disk that is full of octets, or of files, and then has room again. */
class FullDiskTests {

	private static final int MEGABYTE = 1_000_000;

	@TempDir
	private Path folder;

	private Path disk;

	@BeforeEach
	void aSmallDisk() throws IOException, InterruptedException {
		this.disk = Files.createDirectories(this.folder.resolve("disk"));
		assumeTrue(mount("-t", "tmpfs", "-o", "size=40m,nr_inodes=300", "tmpfs", this.disk.toString()),
				"A small disk can only be mounted by root on Linux: not tried what happens when one is full");
	}

	@AfterEach
	void away() throws IOException, InterruptedException {
		run("umount", this.disk.toString());
	}

	@Test
	void filesAreRefusedWhileThereIsStillRoomForSavesAndTakenAgainLater() throws IOException, InterruptedException {
		LocalBlobStore store = open(DataSize.ofGigabytes(1));
		List<Digest> kept = new ArrayList<>();
		assertThatExceptionOfType(NoRoom.class).isThrownBy(() -> {
			while (true) {
				kept.add(keep(store, kept.size()));
			}
		});
		assertThat(kept).hasSizeBetween(36, 41);
		assertThat(Files.getFileStore(this.disk).getUsableSpace()).isGreaterThan(MEGABYTE / 2);
		assertThat(this.disk.resolve("uploads/incoming")).isEmptyDirectory();
		assertThat(mount("-o", "remount,size=80m", this.disk.toString())).isTrue();
		kept.add(keep(store, kept.size()));
		for (Digest each : kept) {
			assertThat(Shelves.digest(store.original(each))).isEqualTo(each);
		}
	}

	@Test
	void aDiskThatIsFullInTheMiddleOfAFileLeavesNothingOfIt() throws IOException, InterruptedException {
		LocalBlobStore store = open(DataSize.ofBytes(0));
		Digest first = keep(store, 0);
		assertThatIOException()
			.isThrownBy(() -> store.receive(new ByteArrayInputStream(new byte[50 * MEGABYTE]), 60 * MEGABYTE));
		assertThat(files()).containsExactly(store.original(first));
		keep(store, 1);
	}

	@Test
	void aDiskWithoutInodesLeavesNothingOfAFileAndGoesOnLater() throws IOException, InterruptedException {
		LocalBlobStore store = open(DataSize.ofBytes(0));
		Digest first = keep(store, 0);
		List<Path> fillers = new ArrayList<>();
		assertThatIOException().isThrownBy(() -> {
			while (true) {
				fillers.add(Files.createFile(this.disk.resolve("filler" + fillers.size())));
			}
		});
		assertThatIOException().isThrownBy(() -> keep(store, 1));
		assertThat(Shelves.digest(store.original(first))).isEqualTo(first);
		assertThat(this.disk.resolve("uploads/incoming")).isEmptyDirectory();
		for (Path filler : fillers) {
			Files.delete(filler);
		}
		keep(store, 1);
	}

	private LocalBlobStore open(DataSize floor) throws IOException {
		return new LocalBlobStore(this.disk, new FreeSpace(this.disk, floor));
	}

	private static Digest keep(LocalBlobStore store, int number) throws IOException {
		byte[] octets = new byte[MEGABYTE];
		octets[0] = (byte) number;
		try (Received received = store.receive(new ByteArrayInputStream(octets), MEGABYTE)) {
			store.keep(received);
			return received.digest();
		}
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> all = Files.walk(this.disk)) {
			return all.filter(Files::isRegularFile).toList();
		}
	}

	private static boolean mount(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("mount"));
		command.addAll(List.of(arguments));
		return Files.isExecutable(Path.of("/bin/mount")) && run(command.toArray(String[]::new)) == 0;
	}

	private static int run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
	}

}

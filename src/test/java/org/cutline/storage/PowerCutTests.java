package org.cutline.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.cutline.storage.LossyDisk.PowerCut;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * P3, the files: after a power cut at any step, every file whose row may have been
 * written is there whole under its name with its renditions, and nothing that is there
 * under a name is anything else.
 */
class PowerCutTests {

	private static final int MOST_STEPS = 90;

	@TempDir
	private Path folder;

	@Test
	void theStoreSurvivesPowerCuts() throws IOException {
		for (long seed = 1; seed <= 25; seed++) {
			cutAndLook(seed);
		}
	}

	@Test
	@Tag("soak")
	void theStoreSurvivesThousandsOfPowerCuts() throws IOException {
		for (long seed = 1_000; seed < 1_000 + Integer.getInteger("soak.cuts", 2_000); seed++) {
			cutAndLook(seed);
		}
	}

	/**
	 * The disk of these tests loses what a disk may lose; else they would prove nothing.
	 */
	@Test
	void theDiskLosesWhatWasNotForced() throws IOException {
		int lost = 0;
		int torn = 0;
		for (long seed = 1; seed <= 40; seed++) {
			Path before = Files.createDirectories(this.folder.resolve("careless" + seed));
			LossyDisk disk = new LossyDisk(before, seed, MOST_STEPS);
			Path file = new LossyFileSystem(disk).path(before).resolve("photo.jpg");
			Files.write(file, new byte[] { 1, 2, 3 });
			Path after = Files.createDirectories(this.folder.resolve("careless-after" + seed));
			disk.cut(after);
			if (Files.notExists(after.resolve("photo.jpg"))) {
				lost++;
			}
			else if (Files.size(after.resolve("photo.jpg")) < 3) {
				torn++;
			}
		}
		assertThat(lost).isBetween(10, 39);
		assertThat(torn).isPositive();
	}

	private void cutAndLook(long seed) throws IOException {
		Random random = new Random(seed);
		Path before = Files.createDirectories(this.folder.resolve("before" + seed));
		LossyDisk disk = new LossyDisk(before, seed, random.nextInt(MOST_STEPS));
		List<Digest> acknowledged = new ArrayList<>();
		try {
			LocalBlobStore store = new LocalBlobStore(new LossyFileSystem(disk).path(before), noFloor(before));
			while (true) {
				acknowledged.add(keep(store, random.nextInt(6)));
			}
		}
		catch (PowerCut _) {
			Path after = Files.createDirectories(this.folder.resolve("after" + seed));
			disk.cut(after);
			look(after, acknowledged, seed);
		}
	}

	private static Digest keep(LocalBlobStore store, int number) throws IOException {
		try (Received received = store.receive(new ByteArrayInputStream(octets(number)), 10_000)) {
			store.keepRendition(received.digest(), 1600, octets(number + 100));
			store.keepRendition(received.digest(), 400, octets(number + 200));
			store.keep(received);
			return received.digest();
		}
	}

	private static void look(Path home, List<Digest> acknowledged, long seed) throws IOException {
		Shelves shelves = Shelves.of(home);
		for (Digest digest : acknowledged) {
			assertThat(shelves.original(digest)).as("seed %d", seed).exists();
			assertThat(shelves.rendition(digest, 400)).as("seed %d", seed).hasSize(200);
			assertThat(shelves.rendition(digest, 1600)).as("seed %d", seed).hasSize(200);
		}
		Path lastingHome = new LossyFileSystem(new LossyDisk(home, seed, Integer.MAX_VALUE)).path(home);
		LocalBlobStore store = new LocalBlobStore(lastingHome, noFloor(home));
		store.afterSingletonsInstantiated();
		for (Path file : LossyDisk.filesBelow(home)) {
			String name = String.valueOf(file.getFileName());
			if (name.length() == 64) {
				assertThat(Shelves.digest(file).hex()).as("seed %d", seed).isEqualTo(name);
			}
			else {
				assertThat(name).as("seed %d", seed).endsWith(".jpg");
				assertThat(file).as("seed %d", seed).hasSize(200);
			}
		}
		for (int number = 0; number < 6; number++) {
			Digest again = keep(store, number);
			assertThat(Shelves.digest(store.original(again))).as("seed %d", seed).isEqualTo(again);
		}
	}

	private static FreeSpace noFloor(Path real) {
		return new FreeSpace(real, DataSize.ofBytes(0));
	}

	private static byte[] octets(int number) {
		byte[] octets = new byte[200];
		new Random(number).nextBytes(octets);
		return octets;
	}

}

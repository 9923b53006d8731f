package org.cutline.promise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.cutline.ingest.Pictures;
import org.cutline.journey.RunningDesk;
import org.cutline.promise.DeskClient.Answer;
import org.cutline.storage.Digest;
import org.cutline.storage.Shelves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * P13: a running desk whose disk fills up, of octets and then of inodes. Uploads are
 * refused with 507 while captions can still be saved; where not even they can, that is
 * said; and once there is room it goes on without a restart, with all that it had
 * acknowledged.
 */
@Tag("soak")
class FullDiskThroughTheProgramTests {

	@TempDir
	private Path folder;

	private Path disk;

	private long photo;

	private int edition;

	private String caption = "";

	@BeforeEach
	void aSmallDisk() throws IOException, InterruptedException {
		this.disk = Files.createDirectories(this.folder.resolve("disk"));
		assumeTrue(mount("-t", "tmpfs", "-o", "size=64m,nr_inodes=500", "tmpfs", this.disk.toString()),
				"A small disk can only be mounted by root on Linux: not tried what the desk says when one is full");
	}

	@AfterEach
	void away() throws IOException, InterruptedException {
		run("umount", "-l", this.disk.toString());
	}

	@Test
	void aFullDiskIsSaidAndTheDeskGoesOnOnceThereIsRoom() throws IOException, InterruptedException {
		try (RunningDesk desk = RunningDesk.startStaffed(this.disk); DeskClient client = DeskClient.of(desk)) {
			this.photo = client.upload("photo.jpg", Pictures.jpeg(1)).id();
			this.edition = 1;
			save(client);
			fillUpTo(2_000_000);
			assertThatUploadsAreRefused(client);
			save(client);
			fillUpTo(0);
			assertThatUploadsAreRefused(client);
			saveOrBeRefused(client);
			assertThat(mount("-o", "remount,size=128m", this.disk.toString())).isTrue();
			assertThatItGoesOn(client, 2);
			List<Path> fillers = useUpInodes();
			assertThatUploadsAreRefused(client);
			saveOrBeRefused(client);
			for (Path filler : fillers) {
				Files.delete(filler);
			}
			assertThatItGoesOn(client, 3);
			assertThat(Shelves.digest(Shelves.of(this.disk).original(digest(client)))).isEqualTo(digest(client));
		}
	}

	private void save(DeskClient client) throws IOException {
		saveOrBeRefused(client);
		assertThat(this.caption).isEqualTo(client.get("/api/photos/" + this.photo).caption())
			.endsWith("edition " + (this.edition - 1));
	}

	/** Either it is saved, or the desk says that it is not: nothing between. */
	private void saveOrBeRefused(DeskClient client) throws IOException {
		String text = "Caption after edition " + this.edition;
		Answer answer = client.caption(this.photo, this.edition, text);
		if (answer.status() == 200) {
			this.edition = answer.edition();
			this.caption = text;
		}
		else {
			assertThat(answer.status()).as("%s", answer).isEqualTo(503);
			assertThat(answer.json().path("code").asString()).isEqualTo("database.away");
		}
	}

	private static void assertThatUploadsAreRefused(DeskClient client) throws IOException {
		Answer answer = client.upload("refused.jpg", Pictures.jpeg(99));
		assertThat(answer.status()).as("%s", answer).isEqualTo(507);
		assertThat(answer.json().path("code").asString()).isEqualTo("disk.full");
	}

	private void assertThatItGoesOn(DeskClient client, int number) {
		await().atMost(Duration.ofSeconds(30))
			.pollInterval(Duration.ofMillis(500))
			.until(() -> client.get("/api/photos/" + this.photo).status() == 200);
		await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> {
			Answer now = client.get("/api/photos/" + this.photo);
			assertThat(now.edition()).isBetween(this.edition, this.edition + 1);
			if (now.edition() == this.edition) {
				assertThat(now.caption()).isEqualTo(this.caption);
			}
			this.edition = now.edition();
			save(client);
			assertThat(client.upload("later.jpg", Pictures.jpeg(number)).status()).isIn(200, 201);
		});
	}

	private Digest digest(DeskClient client) throws IOException {
		return new Digest(client.get("/api/photos/" + this.photo).json().path("sha256").asString());
	}

	private void fillUpTo(long left) throws IOException {
		long room = Files.getFileStore(this.disk).getUsableSpace() - left;
		byte[] octets = new byte[4096];
		try (var filler = Files.newOutputStream(this.disk.resolve("filler" + left))) {
			for (long written = 0; written < room; written += octets.length) {
				filler.write(octets);
			}
		}
		catch (IOException _) {
			// Full, as was wanted.
		}
	}

	private List<Path> useUpInodes() {
		List<Path> fillers = new ArrayList<>();
		try {
			while (true) {
				fillers.add(Files.createFile(this.disk.resolve("inode" + fillers.size())));
			}
		}
		catch (IOException _) {
			return fillers;
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

package org.cutline.promise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.cutline.ingest.Pictures;
import org.cutline.journey.RunningDesk;
import org.cutline.promise.DeskClient.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * P14: PostgreSQL stops at once, without an end to what it is doing, and starts again. A
 * running desk refuses clearly in between, goes on by itself, and has all that it had
 * acknowledged.
 */
@Tag("soak")
class DatabaseStopTests {

	@TempDir
	private Path folder;

	@Test
	void theDeskOutlivesItsDatabase() throws IOException, InterruptedException {
		EmbeddedPostgres server = start(0);
		int port = server.getPort();
		try (RunningDesk desk = RunningDesk.startStaffed(this.folder.resolve("home"),
				"--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + port + "/postgres",
				"--spring.datasource.username=postgres", "--spring.datasource.password=postgres");
				DeskClient client = DeskClient.of(desk)) {
			long photo = client.upload("photo.jpg", Pictures.jpeg(1)).id();
			int edition = 1;
			for (int round = 0; round < Rounds.of("stops", 5); round++) {
				edition = client.caption(photo, edition, "Caption after edition " + edition).edition();
				stopAtOnce();
				Answer refused = client.caption(photo, edition, "Refused");
				assertThat(refused.status()).as("%s", refused).isEqualTo(503);
				assertThat(client.upload("new.jpg", Pictures.jpeg(2)).status()).isEqualTo(503);
				server = start(port);
				await().atMost(Duration.ofSeconds(60)).until(() -> client.get("/api/photos/" + photo).status() == 200);
				Answer now = client.get("/api/photos/" + photo);
				assertThat(now.edition()).isEqualTo(edition);
				assertThat(now.caption()).isEqualTo("Caption after edition " + (edition - 1));
			}
		}
		finally {
			server.close();
		}
	}

	private EmbeddedPostgres start(int port) throws IOException {
		return EmbeddedPostgres.builder()
			.setDataDirectory(this.folder.resolve("database"))
			.setCleanDataDirectory(false)
			.setPort(port)
			.setServerConfig("listen_addresses", "127.0.0.1")
			.start();
	}

	/** As {@code pg_ctl stop -m immediate} does it. */
	private void stopAtOnce() throws IOException, InterruptedException {
		Path lock = this.folder.resolve("database/postmaster.pid");
		long pid = Long.parseLong(Files.readAllLines(lock).getFirst().strip());
		ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
		new ProcessBuilder("kill", "-QUIT", String.valueOf(pid)).start().waitFor(10, TimeUnit.SECONDS);
		server.onExit().orTimeout(20, TimeUnit.SECONDS).join();
	}

}

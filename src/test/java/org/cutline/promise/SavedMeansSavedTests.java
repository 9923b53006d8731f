package org.cutline.promise;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.cutline.ingest.Pictures;
import org.cutline.journey.RunningDesk;
import org.cutline.promise.DeskClient.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * P1: saved means saved. Writers save captions through the running program and note what
 * was acknowledged; the program is killed at any moment and started again, and nothing
 * that was acknowledged is missing.
 */
class SavedMeansSavedTests {

	private static final Logger LOG = LoggerFactory.getLogger(SavedMeansSavedTests.class);

	private static final int WRITERS = 4;

	/** So that no history grows too long to be read in each round. */
	private static final int ROUNDS_OF_A_PHOTO = 10;

	@TempDir
	private Path home;

	private final List<Writer> writers = new ArrayList<>();

	@Test
	void noCaptionThatWasAcknowledgedIsMissingAfterAKill() throws IOException, InterruptedException {
		try (Database database = Database.h2()) {
			killAndCompare(database, 1);
			try (RunningDesk desk = start(database); DeskClient client = DeskClient.of(desk)) {
				compare(desk);
				KernelOrder.assertThatTheFileIsForcedBeforeTheAnswer(desk, this.home,
						() -> this.writers.getFirst().save(client));
			}
		}
	}

	@Test
	@Tag("soak")
	void norAfterAHundredKillsOnH2() throws IOException, InterruptedException {
		try (Database database = Database.h2()) {
			killAndCompare(database, Rounds.of("kills", 100));
			try (RunningDesk desk = start(database)) {
				compare(desk);
			}
		}
	}

	@Test
	@Tag("soak")
	void norAfterAHundredKillsOnPostgres() throws IOException, InterruptedException {
		try (Database database = Database.postgres()) {
			killAndCompare(database, Rounds.of("kills", 100));
			try (RunningDesk desk = start(database)) {
				compare(desk);
			}
		}
	}

	private void killAndCompare(Database database, int rounds) throws IOException, InterruptedException {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		int acknowledged = 0;
		for (int round = 0; round < rounds; round++) {
			try (RunningDesk desk = start(database)) {
				compare(desk);
				if (round % ROUNDS_OF_A_PHOTO == 0) {
					this.writers.clear();
				}
				acknowledged += writeUntilKilled(desk, 100 + random.nextInt(2_900));
			}
		}
		assertThat(acknowledged).isPositive();
		LOG.info("{} kills, {} captions acknowledged, all but the last compared (seed {})", rounds, acknowledged, seed);
	}

	private RunningDesk start(Database database) {
		return RunningDesk.startStaffed(this.home, database.settings().toArray(String[]::new));
	}

	private int writeUntilKilled(RunningDesk desk, int milliseconds) throws IOException, InterruptedException {
		List<Thread> threads = new ArrayList<>();
		try (DeskClient client = DeskClient.of(desk)) {
			while (this.writers.size() < WRITERS) {
				Answer photo = client.upload("photo.jpg", Pictures.jpeg(this.writers.size()));
				this.writers.add(new Writer(photo.id()));
			}
			int before = acknowledged();
			this.writers.forEach((writer) -> threads.add(Thread.ofVirtual().start(() -> writer.write(client))));
			await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged() > before);
			TimeUnit.MILLISECONDS.sleep(milliseconds);
			desk.kill();
			for (Thread thread : threads) {
				thread.join();
			}
			return acknowledged() - before;
		}
	}

	private int acknowledged() {
		return this.writers.stream().mapToInt(Writer::acknowledged).sum();
	}

	private void compare(RunningDesk desk) throws IOException {
		try (DeskClient client = DeskClient.of(desk)) {
			for (Writer writer : this.writers) {
				writer.compare(client);
			}
		}
	}

	/** Saves one photo's caption again and again, and remembers what the desk said. */
	private static final class Writer {

		private final long photo;

		private int edition = 1;

		private volatile int acknowledged;

		private String text = "";

		private String attempted = "";

		Writer(long photo) {
			this.photo = photo;
		}

		int acknowledged() {
			return this.acknowledged;
		}

		void save(DeskClient client) throws IOException {
			this.attempted = "Caption after edition " + this.edition;
			Answer answer = client.caption(this.photo, this.edition, this.attempted);
			assertThat(answer.status()).as("%s", answer).isEqualTo(200);
			this.edition = answer.edition();
			this.text = this.attempted;
			this.acknowledged = this.acknowledged + 1;
		}

		void write(DeskClient client) {
			try {
				while (true) {
					save(client);
				}
			}
			catch (IOException _) {
				// The desk is gone; what had no answer may or may not be saved.
			}
		}

		void compare(DeskClient client) throws IOException {
			Answer now = client.get("/api/photos/" + this.photo);
			assertThat(now.edition()).as("photo %d", this.photo).isBetween(this.edition, this.edition + 1);
			assertThat(now.caption()).isEqualTo((now.edition() == this.edition) ? this.text : this.attempted);
			assertThat(client.get("/api/photos/" + this.photo + "/history").json().size()).isEqualTo(now.edition());
			this.edition = now.edition();
			this.text = now.caption();
		}

	}

}

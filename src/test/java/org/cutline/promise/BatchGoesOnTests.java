package org.cutline.promise;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.cutline.ingest.Pictures;
import org.cutline.journey.RunningDesk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * P11: a batch goes on after a restart, each photo exactly once. The program is killed
 * while it mends many captions, and started again until nothing is left.
 */
@Tag("soak")
class BatchGoesOnTests {

	private static final Logger LOG = LoggerFactory.getLogger(BatchGoesOnTests.class);

	private static final String WRONG = "U.S. envoys meet in Lisbon, Portugal, 19 May 2026. EFE-EPA/MARTA LOBO";

	private static final String RIGHT = "US envoys meet in Lisbon, Portugal, 19 May 2026. EFE-EPA/MARTA LOBO";

	@TempDir
	private Path home;

	private final List<Long> photos = new ArrayList<>();

	@Test
	void onH2() throws IOException, InterruptedException {
		try (Database database = Database.h2()) {
			goesOn(database);
		}
	}

	@Test
	void onPostgres() throws IOException, InterruptedException {
		try (Database database = Database.postgres()) {
			goesOn(database);
		}
	}

	private void goesOn(Database database) throws IOException, InterruptedException {
		Random random = new Random(Rounds.of("seed", 20261128));
		try (RunningDesk desk = start(database); DeskClient client = DeskClient.of(desk)) {
			bringPhotos(client);
			Thread batch = Thread.ofVirtual().start(() -> mendAll(client));
			await().atMost(Duration.ofSeconds(60)).until(() -> mended(client) > 0);
			desk.kill();
			batch.join();
		}
		int kills = 1;
		int done = 0;
		while (done < this.photos.size()) {
			assertThat(kills).as("kills until all is done").isLessThan(60);
			try (RunningDesk desk = start(database); DeskClient client = DeskClient.of(desk)) {
				boolean last = kills >= Rounds.of("batch-kills", 5);
				TimeUnit.MILLISECONDS.sleep(last ? 40_000 : 10_000 + random.nextInt(14_000));
				done = mended(client);
				LOG.info("{} of {} photos are mended after {} kills", done, this.photos.size(), kills);
				if (!last) {
					desk.kill();
					kills++;
				}
			}
		}
		try (RunningDesk desk = start(database); DeskClient client = DeskClient.of(desk)) {
			for (long photo : this.photos) {
				DeskClient.Answer now = client.get("/api/photos/" + photo);
				assertThat(now.caption()).isEqualTo(RIGHT);
				assertThat(now.edition()).as("one edition for the words, one for the mending").isEqualTo(3);
			}
		}
	}

	private RunningDesk start(Database database) {
		return RunningDesk.startStaffed(this.home, database.settings().toArray(String[]::new));
	}

	private void bringPhotos(DeskClient client) throws IOException {
		for (int number = 0; number < Rounds.of("batch", 200); number++) {
			long photo = client.upload(number + ".jpg", Pictures.jpeg(number)).id();
			assertThat(client.caption(photo, 1, WRONG).status()).isEqualTo(200);
			this.photos.add(photo);
		}
	}

	private void mendAll(DeskClient client) {
		String order = this.photos.stream()
			.map((photo) -> "{\"id\":" + photo + ",\"edition\":2}")
			.collect(Collectors.joining(",", "{\"rule\":\"language.spellings\",\"photos\":[", "]}"));
		try {
			LOG.info("The batch was answered: {}", client.post("/api/findings/fixes", order).status());
		}
		catch (IOException ex) {
			LOG.info("The batch had no answer, as it should: {}", ex.toString());
		}
	}

	private int mended(DeskClient client) throws IOException {
		int mended = 0;
		for (long photo : this.photos) {
			mended += client.get("/api/photos/" + photo).caption().equals(RIGHT) ? 1 : 0;
		}
		return mended;
	}

}

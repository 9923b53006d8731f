package org.cutline.promise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.cutline.ingest.Pictures;
import org.cutline.journey.RunningDesk;
import org.cutline.promise.DeskClient.Answer;
import org.cutline.storage.Digest;
import org.cutline.storage.FaultPoint;
import org.cutline.storage.Shelves;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * P2: a photo is whole or absent. A desk is ended at a named place on a file's way in and
 * started again: every row has its original and its renditions, nothing lies about, and
 * the same file sent again is one photo.
 */
class NoHalfPhotosTests {

	/** From here on the photo is there although nobody was told. */
	private static final Set<FaultPoint> WHOLE = EnumSet.of(FaultPoint.AFTER_ROW_COMMIT);

	@TempDir
	private Path home;

	/**
	 * Where most is on the disk and nothing refers to it; the long round has all nine.
	 */
	@Test
	void aDeskThatEndsInTheMiddleOfAFileComesBackWithWholePhotosOnly() throws IOException {
		try (Database database = Database.h2()) {
			endAtEach(database, List.of(FaultPoint.BEFORE_ROW_COMMIT));
		}
	}

	@Test
	@Tag("soak")
	void atEachOfTheNinePlacesOnH2() throws IOException {
		try (Database database = Database.h2()) {
			endAtEach(database, List.of(FaultPoint.values()));
		}
	}

	@Test
	@Tag("soak")
	void atEachOfTheNinePlacesOnPostgres() throws IOException {
		try (Database database = Database.postgres()) {
			endAtEach(database, List.of(FaultPoint.values()));
		}
	}

	private void endAtEach(Database database, List<FaultPoint> places) throws IOException {
		for (int number = 0; number < places.size(); number++) {
			FaultPoint place = places.get(number);
			try (RunningDesk desk = start(database, fault(places, number)); DeskClient client = DeskClient.of(desk)) {
				assertThatTheLastCameBackWhole(client, places.subList(0, number));
				byte[] file = Pictures.jpeg(number);
				assertThatIOException().as("%s", place).isThrownBy(() -> client.upload("photo.jpg", file));
				assertThat(desk.awaitEnd()).as("%s ended it", place).isEqualTo(137);
			}
		}
		try (RunningDesk desk = start(database); DeskClient client = DeskClient.of(desk)) {
			assertThatTheLastCameBackWhole(client, places);
		}
	}

	/**
	 * A photo that came back whole goes no further than being received when it is sent
	 * again.
	 */
	private static String fault(List<FaultPoint> places, int number) {
		FaultPoint place = places.get(number);
		boolean hitBefore = number > 0
				&& (!WHOLE.contains(places.get(number - 1)) || place.compareTo(FaultPoint.AFTER_FORCE) <= 0);
		return "-D" + FaultPoint.PROPERTY + "=" + place.name() + (hitBefore ? ":2" : ":1");
	}

	private void assertThatTheLastCameBackWhole(DeskClient client, List<FaultPoint> before) throws IOException {
		if (before.isEmpty()) {
			return;
		}
		FaultPoint place = before.getLast();
		int number = before.size() - 1;
		boolean whole = WHOLE.contains(place);
		assertThat(photos(client)).as("after %s", place).isEqualTo(whole ? number + 1 : number);
		Answer again = client.upload("photo.jpg", Pictures.jpeg(number));
		assertThat(again.status()).as("after %s: %s", place, again).isEqualTo(whole ? 200 : 201);
		assertThat(photos(client)).isEqualTo(number + 1);
		assertThat(originals()).hasSize(number + 1);
	}

	private RunningDesk start(Database database, String... more) {
		List<String> settings = new ArrayList<>(database.settings());
		settings.addAll(List.of(more));
		return RunningDesk.startStaffed(this.home, settings.toArray(String[]::new));
	}

	/** How many photos there are, each found to be whole. */
	private int photos(DeskClient client) throws IOException {
		Shelves shelves = Shelves.of(this.home);
		JsonNode photos = client.get("/api/photos?limit=500").json().path("photos");
		for (JsonNode card : photos) {
			JsonNode photo = client.get("/api/photos/" + card.path("id").asLong()).json();
			Digest digest = new Digest(photo.path("sha256").asString());
			assertThat(Shelves.digest(shelves.original(digest))).isEqualTo(digest);
			assertThat(Files.isWritable(shelves.original(digest)) && !isRoot()).isFalse();
			for (int edge : List.of(400, 1600)) {
				assertThat(shelves.rendition(digest, edge)).isNotEmptyFile();
			}
		}
		assertThat(namesIn("incoming")).as("left on the way in").containsOnly(".cutline");
		return photos.size();
	}

	private static boolean isRoot() {
		return System.getProperty("user.name").equals("root");
	}

	private List<String> originals() throws IOException {
		return namesIn("originals").stream().filter((name) -> name.length() == 64).toList();
	}

	private List<String> namesIn(String folder) throws IOException {
		try (Stream<Path> files = Files.walk(this.home.resolve("uploads").resolve(folder))) {
			return files.filter(Files::isRegularFile).map((file) -> String.valueOf(file.getFileName())).toList();
		}
	}

}

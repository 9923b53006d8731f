package org.cutline.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.cutline.ingest.IntakeFile;
import org.cutline.ingest.IntakeSummary;
import org.cutline.ingest.Intakes;
import org.cutline.ingest.Pictures;
import org.cutline.ingest.SourceId;
import org.cutline.ingest.SourceOutcome;
import org.cutline.ingest.SourceSheet;
import org.cutline.ingest.Sources;
import org.cutline.ingest.Zips;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.ContactSheet;
import org.cutline.photo.PhotoQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What becomes of files in watched folders of a running desk, on every database. */
abstract class FolderIntakeContract {

	@Autowired
	private ApplicationContext desk;

	@Autowired
	private Sources sources;

	@Autowired
	private Intakes intakes;

	@Autowired
	private ContactSheet sheet;

	@Autowired
	private Inboxes inboxes;

	@Autowired
	private TakenSweep sweep;

	@Value("${cutline.home}")
	private Path home;

	@BeforeEach
	void aChiefIsSignedIn() {
		new Staff(this.desk).signIn(Role.CHIEF);
	}

	@Test
	void aPhotoThatIsLaidIntoTheFolderIsOnTheDeskSoon() throws IOException {
		Path folder = begin("EFE Lisboa");
		lay(folder, "day one/walk.jpg", Pictures.jpeg(1));
		lay(folder, "notes.txt", "Call the pool.".getBytes(StandardCharsets.UTF_8));
		awaitFiles(folder, "refused/notes.txt", "refused/notes.txt.txt", "taken/day one/walk.jpg");
		assertThat(this.sheet.count(PhotoQuery.everything())).isOne();
		assertThat(lines("EFE Lisboa")).containsExactlyInAnyOrder("walk.jpg TAKEN_IN ",
				"notes.txt REFUSED file.not-a-picture");
	}

	@Test
	void anArchiveIsTakenFileByFile() throws IOException {
		Path folder = begin("Reuters Pool");
		lay(folder, "pool.zip",
				Zips.of("a.jpg", Pictures.jpeg(1), "../b.jpg", Pictures.jpeg(2), "c.jpg", Pictures.jpeg(3)));
		awaitFiles(folder, "taken/pool.zip", "taken/pool.zip.txt");
		assertThat(folder.resolve("taken/pool.zip.txt")).content().startsWith("../b.jpg: Its name leads out");
		assertThat(this.sheet.count(PhotoQuery.everything())).isEqualTo(2);
		assertThat(lines("Reuters Pool")).containsExactlyInAnyOrder("a.jpg TAKEN_IN ", "../b.jpg REFUSED zip.path",
				"c.jpg TAKEN_IN ");
	}

	@Test
	void whatWasTakenWhenTheDeskDiedIsMovedAtTheNextStart() throws IOException {
		Path folder = begin("AFP Madrid");
		lay(folder, "walk.jpg", Pictures.jpeg(1));
		awaitFiles(folder, "taken/walk.jpg");
		this.inboxes.stop();
		try {
			// As if it had died between the photo's commit and the move.
			Files.move(folder.resolve("taken/walk.jpg"), folder.resolve("walk.jpg"));
		}
		finally {
			this.inboxes.start();
		}
		awaitFiles(folder, "taken/walk.jpg");
		assertThat(this.sheet.count(PhotoQuery.everything())).isOne();
	}

	@Test
	void twoSourcesKeepTheirPhotosApart() throws IOException {
		Path first = begin("Lusa");
		Path second = begin("ANSA Roma");
		for (int number = 0; number < 5; number++) {
			lay(first, number + ".jpg", Pictures.jpeg(number));
			lay(second, number + ".jpg", Pictures.jpeg(10 + number));
		}
		awaitFiles(first, "taken/0.jpg", "taken/1.jpg", "taken/2.jpg", "taken/3.jpg", "taken/4.jpg");
		awaitFiles(second, "taken/0.jpg", "taken/1.jpg", "taken/2.jpg", "taken/3.jpg", "taken/4.jpg");
		assertThat(lines("Lusa")).hasSize(5);
		assertThat(lines("ANSA Roma")).hasSize(5);
	}

	@Test
	void aFolderThatIsSwitchedOffIsLeftAlone() throws IOException {
		Path folder = begin("DPA Berlin");
		SourceId id = new SourceId("dpa-berlin");
		this.sources.change(id, this.sources.find(id).orElseThrow().edition(), SourceSheet.named("DPA Berlin"));
		await().atMost(Duration.ofSeconds(20)).until(() -> this.inboxes.find(id).isEmpty());
		lay(folder, "walk.jpg", Pictures.jpeg(1));
		assertThat(this.inboxes.waiting()).noneMatch((state) -> state.source().equals(id));
		assertThat(files(folder)).containsExactly("walk.jpg");
	}

	@Test
	void onlyWhatTheStoreHasIsSweptWhenItsTimeIsOver() throws IOException {
		Path folder = begin("EPA");
		lay(folder, "old/walk.jpg", Pictures.jpeg(1));
		lay(folder, "new.jpg", Pictures.jpeg(2));
		lay(folder, "whole.zip", Zips.of("a.jpg", Pictures.jpeg(1)));
		lay(folder, "part.zip", Zips.of("b.jpg", Pictures.jpeg(3), "../c.jpg", Pictures.jpeg(4)));
		awaitFiles(folder, "taken/new.jpg", "taken/old/walk.jpg", "taken/part.zip", "taken/part.zip.txt",
				"taken/whole.zip");
		lay(folder, "taken/never.jpg", Pictures.jpeg(9));
		FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofDays(8)));
		for (String name : List.of("old/walk.jpg", "never.jpg", "part.zip", "part.zip.txt", "whole.zip")) {
			Files.setLastModifiedTime(folder.resolve("taken").resolve(name), longAgo);
		}
		assertThat(this.sweep.sweep(folder.resolve("taken"))).isEqualTo(2);
		assertThat(files(folder)).containsExactly("taken/never.jpg", "taken/new.jpg", "taken/part.zip",
				"taken/part.zip.txt");
		assertThat(folder.resolve("taken/old")).doesNotExist();
	}

	private Path begin(String name) throws IOException {
		SourceOutcome begun = this.sources.begin(SourceSheet.named(name).watched(true));
		assertThat(begun).isInstanceOfSatisfying(SourceOutcome.Saved.class,
				(saved) -> assertThat(saved.source().name()).isEqualTo(name));
		SourceId id = ((SourceOutcome.Saved) begun).source().id();
		await().atMost(Duration.ofSeconds(20)).until(() -> this.inboxes.find(id).isPresent());
		Path folder = this.home.toAbsolutePath().normalize().resolve("inbox").resolve(id.value());
		assertThat(this.inboxes.folder(id)).isEqualTo(folder);
		empty(folder);
		return folder;
	}

	private static void empty(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				Files.delete(file);
			}
		}
	}

	private static void lay(Path folder, String name, byte[] content) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		Path part = Files.write(file.resolveSibling(file.getFileName() + ".part"), content);
		Files.move(part, file);
	}

	private static void awaitFiles(Path folder, String... names) {
		await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(files(folder)).containsExactly(names));
	}

	private static List<String> files(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile)
				.map((file) -> folder.relativize(file).toString().replace('\\', '/'))
				.sorted()
				.toList();
		}
	}

	private List<String> lines(String source) {
		SourceId id = new SourceId(source.toLowerCase(Locale.ROOT).replace(' ', '-'));
		IntakeSummary intake = this.intakes.page(0, 10)
			.stream()
			.filter((each) -> id.equals(each.source()))
			.findFirst()
			.orElseThrow();
		return this.intakes.files(intake.id(), null, 0, 100)
			.stream()
			.map((IntakeFile line) -> line.name() + " " + line.state() + " " + line.code())
			.toList();
	}

}

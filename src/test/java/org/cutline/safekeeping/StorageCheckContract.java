package org.cutline.safekeeping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

import org.cutline.Rest;
import org.cutline.ingest.IntakeOutcome.TakenIn;
import org.cutline.ingest.PhotoIntake;
import org.cutline.ingest.Pictures;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoView;
import org.cutline.safekeeping.Problem.Kind;
import org.cutline.safekeeping.StorageCheck.Swept;
import org.cutline.safekeeping.VerificationReport.State;
import org.cutline.storage.BlobStore;
import org.cutline.storage.Digest;
import org.cutline.storage.Received;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

/** What a verification of the running desk finds, on every database. */
abstract class StorageCheckContract {

	@Autowired
	private ApplicationContext desk;

	@Autowired
	private StorageCheck check;

	@Autowired
	private PhotoIntake intake;

	@Autowired
	private PhotoLibrary library;

	@Autowired
	private BlobStore store;

	@Autowired
	private JdbcClient database;

	@Value("${cutline.home}/uploads")
	private Path uploads;

	@BeforeEach
	void anAdministratorIsSignedIn() {
		new Staff(this.desk).signIn(Role.ADMINISTRATOR);
	}

	@Test
	void aDeskWhosePhotosAreWhole() throws IOException {
		PhotoView photo = photo(1);
		this.library.caption(photo.id(), 1, Map.of(Field.DESCRIPTION, FieldValue.of("A caption.")), "");
		photo(2);
		VerificationReport report = verified();
		assertThat(report.problems()).isEmpty();
		assertThat(report.whole()).isTrue();
		assertThat(report.count().photos()).isEqualTo(2);
		assertThat(report.count().octets()).isEqualTo(Pictures.jpeg(1).length + Pictures.jpeg(2).length);
	}

	@Test
	void oneFlippedBitIsFoundAndItsPhotoNamedAndAllOthersAreServed() throws IOException {
		PhotoView damaged = photo(1);
		PhotoView other = photo(2);
		Path file = this.store.original(damaged.digest());
		byte[] octets = Files.readAllBytes(file);
		octets[octets.length / 2] ^= 4;
		overwrite(file, octets);
		assertThat(verified().problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.kind()).isEqualTo(Kind.DAMAGED);
			assertThat(problem.photo()).isEqualTo(damaged.id());
			assertThat(problem.fileName()).isEqualTo("photo1.jpg");
		});
		Rest reader = Rest.as(this.desk, Role.READER);
		assertThat(reader.get("/api/photos/" + other.id() + "/original").octets()).isEqualTo(Pictures.jpeg(2));
		assertThat(reader.get("/api/photos/" + damaged.id() + "/renditions/400").status()).isEqualTo(200);
	}

	@Test
	void aMissingFileNamesItsPhotoAndTheRestIsLookedAt() throws IOException {
		PhotoView lost = photo(1);
		PhotoView other = photo(2);
		Files.delete(this.store.original(lost.digest()));
		Files.delete(this.store.rendition(other.digest(), 400));
		VerificationReport report = verified();
		assertThat(report.problems()).containsExactly(
				new Problem(Kind.MISSING, lost.id(), "photo1.jpg", lost.digest().hex(), ""),
				new Problem(Kind.NO_RENDITION, other.id(), "photo2.jpg", other.digest().hex(), "400 px"));
		assertThat(report.count().photos()).isEqualTo(2);
		assertThat(report.whole()).isFalse();
		assertThat(Rest.as(this.desk, Role.READER).get("/api/photos/" + lost.id()).status()).isEqualTo(200);
	}

	@Test
	void aMissingEditionIsFound() throws IOException {
		PhotoView photo = photo(1);
		this.library.caption(photo.id(), 1, Map.of(Field.DESCRIPTION, FieldValue.of("A caption.")), "");
		this.database.sql("delete from photo_revision where edition = 1").update();
		assertThat(verified().problems()).extracting(Problem::kind).containsExactly(Kind.NO_EDITION);
	}

	@Test
	void aFileOfNobodysIsAnOrphanAfterADayAndGoesToTheTrash() throws IOException {
		Digest young = keep("young");
		Digest old = keep("old");
		age(this.store.original(old));
		PhotoView photo = photo(1);
		age(this.store.original(photo.digest()));
		VerificationReport report = verified();
		assertThat(report.problems()).extracting(Problem::kind, Problem::digest)
			.containsExactly(tuple(Kind.ORPHAN, old.hex()));
		assertThat(this.check.sweep()).isEqualTo(new Swept(1, 0));
		assertThat(this.store.original(old)).doesNotExist();
		assertThat(this.uploads.resolve("trash").resolve(LocalDate.now(ZoneOffset.UTC).toString()).resolve(old.hex()))
			.hasContent("old");
		assertThat(this.store.original(young)).exists();
		assertThat(this.store.original(photo.digest())).exists();
		assertThat(this.check.report().whole()).as("the report forgets what is put right").isTrue();
	}

	@Test
	void aReportIsNoOrder() throws IOException {
		byte[] jpeg = Pictures.jpeg(7);
		Digest orphan = keep(jpeg);
		age(this.store.original(orphan));
		assertThat(verified().found(Kind.ORPHAN)).isOne();
		PhotoId photo = ((TakenIn) this.intake.take("late.jpg", new ByteArrayInputStream(jpeg))).photo();
		age(this.store.original(orphan));
		assertThat(this.check.sweep()).isEqualTo(new Swept(0, 1));
		assertThat(Rest.as(this.desk, Role.READER).get("/api/photos/" + photo + "/original").octets()).isEqualTo(jpeg);
	}

	@Test
	void aFileThatIsAskedForAgainIsNotOldEnoughForTheTrash() throws IOException {
		Digest orphan = keep("wanted");
		age(this.store.original(orphan));
		assertThat(verified().found(Kind.ORPHAN)).isOne();
		keep("wanted");
		assertThat(this.check.sweep()).isEqualTo(new Swept(0, 1));
		assertThat(this.store.original(orphan)).hasContent("wanted");
	}

	@Test
	void theTrashIsEmptiedAfterThirtyDays() throws IOException {
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		Path old = trashed(today.minusDays(31).toString());
		Path young = trashed(today.minusDays(30).toString());
		Path other = trashed("notes");
		verified();
		assertThat(old).doesNotExist();
		assertThat(young).exists();
		assertThat(other).exists();
	}

	@Test
	void aStrangeFileIsNamedAndLeftAlone() throws IOException {
		Path strange = Files.writeString(this.uploads.resolve("originals/readme.txt"), "hello");
		age(strange);
		assertThat(verified().problems())
			.containsExactly(new Problem(Kind.STRANGER, null, "originals/readme.txt", "", ""));
		assertThat(this.check.sweep()).isEqualTo(new Swept(0, 0));
		assertThat(strange).exists();
		Files.delete(strange);
	}

	@Test
	void programsVerifyToo() throws IOException {
		PhotoView lost = photo(1);
		Files.delete(this.store.original(lost.digest()));
		Rest administrator = Rest.as(this.desk, Role.ADMINISTRATOR);
		assertThat(administrator.send("POST", "/api/storage/verification", "").status()).isEqualTo(202);
		await().atMost(Duration.ofSeconds(20))
			.until(() -> administrator.get("/api/storage/verification").json().path("state").asString().equals("done"));
		var report = administrator.get("/api/storage/verification").json();
		assertThat(report.path("whole").asBoolean()).isFalse();
		assertThat(report.path("found").path("missing").asInt()).isOne();
		assertThat(report.path("problems").get(0).path("photo").asLong()).isEqualTo(lost.id().value());
		assertThat(administrator.send("DELETE", "/api/storage/verification", "").status()).isEqualTo(204);
		assertThat(Rest.as(this.desk, Role.CHIEF).get("/api/storage/verification").status()).isEqualTo(403);
	}

	@Test
	void onlyAnAdministratorVerifies() {
		new Staff(this.desk).signIn(Role.CHIEF);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(this.check::start);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(this.check::sweep);
	}

	private VerificationReport verified() {
		assertThat(this.check.start()).isTrue();
		await().pollInSameThread()
			.atMost(Duration.ofSeconds(20))
			.until(() -> this.check.report().state() != State.RUNNING);
		assertThat(this.check.report().state()).isEqualTo(State.DONE);
		return this.check.report();
	}

	private PhotoView photo(int number) throws IOException {
		return this.library
			.find(((TakenIn) this.intake.take("photo%d.jpg".formatted(number),
					new ByteArrayInputStream(Pictures.jpeg(number))))
				.photo())
			.orElseThrow();
	}

	private Digest keep(String text) throws IOException {
		return keep(text.getBytes(StandardCharsets.UTF_8));
	}

	private Digest keep(byte[] octets) throws IOException {
		try (Received received = this.store.receive(new ByteArrayInputStream(octets), 1_000_000)) {
			this.store.keep(received);
			return received.digest();
		}
	}

	private Path trashed(String day) throws IOException {
		Path folder = Files.createDirectories(this.uploads.resolve("trash").resolve(day));
		return Files.writeString(folder.resolve("a".repeat(64)), "old");
	}

	private static void age(Path file) throws IOException {
		Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
	}

	private static void overwrite(Path file, byte[] octets) throws IOException {
		Files.delete(file);
		Files.write(file, octets);
	}

}

package org.cutline.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.cutline.AtOnce;
import org.cutline.ingest.IntakeOutcome.AlreadyHere;
import org.cutline.ingest.IntakeOutcome.Refused;
import org.cutline.ingest.IntakeOutcome.TakenIn;
import org.cutline.mapping.LiveMappings;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoView;
import org.cutline.rendition.Likeness;
import org.cutline.rendition.RenditionsIn;
import org.cutline.storage.BlobStore;
import org.cutline.storage.Digest;
import org.cutline.storage.NoRoom;
import org.cutline.storage.Received;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

/** What becomes of files on their way in, on every database. */
abstract class PhotoIntakeContract {

	private static final Path PRESS = Path.of("..", "shared", "photos", "press");

	@Autowired
	private ApplicationContext desk;

	@Autowired
	private PhotoIntake intake;

	@Autowired
	private FileReading reading;

	@Autowired
	private IntakeRecord record;

	@Autowired
	private LiveMappings mappings;

	@Autowired
	private PhotoLibrary library;

	@Autowired
	private BlobStore store;

	@Autowired
	private JdbcClient database;

	@Value("${cutline.home}/uploads")
	private Path uploads;

	@BeforeEach
	void anEditorIsSignedIn() {
		new Staff(this.desk).signIn(Role.EDITOR);
	}

	@Test
	void aPictureBecomesAPhotoWithItsFileAndRenditions() throws IOException {
		PhotoView photo = takenIn(take("walk.jpg", Pictures.jpeg(1)));
		assertThat(photo.fileName()).isEqualTo("walk.jpg");
		assertThat(photo.byteSize()).isEqualTo(Pictures.jpeg(1).length);
		assertThat(this.store.original(photo.digest())).hasBinaryContent(Pictures.jpeg(1));
		assertThat(edges(photo)).containsExactly(List.of(640, 480), List.of(400, 300));
		assertThat(files()).hasSize(3);
	}

	@Test
	void theTypeIsToldByTheContentAndTheNameIsOnlyText() throws IOException {
		PhotoView photo = takenIn(take("../../../etc/passwd\0.exe", Pictures.png(1)));
		assertThat(photo.format().mediaType()).isEqualTo("image/png");
		assertThat(photo.fileName()).isEqualTo("../../../etc/passwd .exe");
		assertThat(files()).allSatisfy((file) -> assertThat(file).startsWith(this.uploads));
	}

	@Test
	void theSameFileAgainIsThePhotoThatItIs() throws IOException {
		PhotoView photo = takenIn(take("first.jpg", Pictures.jpeg(1)));
		assertThat(take("second.jpg", Pictures.jpeg(1))).isEqualTo(new AlreadyHere(photo.id()));
		assertThat(photos()).isOne();
		assertThat(files()).hasSize(3);
	}

	@Test
	void eightUploadsOfOneFileAtOnceAreOnePhoto() throws IOException {
		byte[] picture = Pictures.jpeg(1600, 1200);
		Staff staff = new Staff(this.desk);
		List<Object> ends = AtOnce.run(8,
				(number) -> () -> staff.as(Role.EDITOR, () -> take("copy" + number + ".jpg", picture)));
		assertThat(ends).filteredOn(TakenIn.class::isInstance).hasSize(1);
		assertThat(ends).filteredOn(AlreadyHere.class::isInstance).hasSize(7);
		assertThat(photos()).isOne();
		assertThat(files()).hasSize(3);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("refusedFiles")
	void theseAreRefusedWithASentenceAndLeaveNothing(String name, byte[] octets, String code) throws IOException {
		assertThat(take(name, octets)).isInstanceOfSatisfying(Refused.class, (refused) -> {
			assertThat(refused.code()).isEqualTo(code);
			assertThat(refused.sentence()).matches("(“.+”|The) .{8,200}\\.");
		});
		assertNothingLeft();
	}

	static List<Object[]> refusedFiles() {
		byte[] jpeg = Pictures.jpeg(1);
		byte[] html = "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
		byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
		return List.of(new Object[] { "notes.docx", Pictures.docx(), "file.not-a-picture" },
				new Object[] { "notes.jpg", Pictures.docx(), "file.not-what-it-claims" },
				new Object[] { "page.jpg", html, "file.not-what-it-claims" },
				new Object[] { "drawing.svg", svg, "file.not-a-picture" },
				new Object[] { "empty.jpg", new byte[0], "file.empty" },
				new Object[] { "half.jpg", Arrays.copyOf(jpeg, jpeg.length / 2), "file.cut-off" },
				new Object[] { "start.jpg", Arrays.copyOf(jpeg, 3), "file.not-what-it-claims" },
				new Object[] { "half.png", Arrays.copyOf(Pictures.png(1), 100), "file.cut-off" },
				new Object[] { "zeros.jpg", new byte[5000], "file.not-what-it-claims" },
				new Object[] { "scrambled.jpg", scrambled(), "file.undecodable" });
	}

	@Test
	void aFileOverTheLimitsIsRefused() throws IOException {
		PhotoIntake strict = intakeOf(this.store, new IntakeLimits(DataSize.ofBytes(5000), 120));
		assertThat(strict.take("big.jpg", new ByteArrayInputStream(new byte[5001])))
			.isInstanceOfSatisfying(Refused.class, (refused) -> assertThat(List.of(refused.code(), refused.sentence()))
				.containsExactly("file.too-large", "The file is larger than 5000 octets."));
		PhotoIntake narrow = intakeOf(this.store, new IntakeLimits(DataSize.ofMegabytes(100), 1));
		assertThat(narrow.take("wide.jpg", new ByteArrayInputStream(Pictures.jpeg(1200, 900)))).isInstanceOfSatisfying(
				Refused.class, (refused) -> assertThat(refused.code()).isEqualTo("file.too-many-pixels"));
		assertNothingLeft();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2000, Integer.MAX_VALUE })
	void anUploadThatBreaksOffLeavesNothing(int octets) throws IOException {
		byte[] jpeg = Pictures.jpeg(1);
		InputStream broken = new SequenceInputStream(new ByteArrayInputStream(jpeg, 0, Math.min(octets, jpeg.length)),
				new BrokenStream());
		assertThatIOException().isThrownBy(() -> this.intake.take("walk.jpg", broken));
		assertNothingLeft();
	}

	@Test
	void aStoreThatFailsLeavesNothing() throws IOException {
		for (FailingStore.Step step : FailingStore.Step.values()) {
			PhotoIntake failing = intakeOf(new FailingStore(this.store, step),
					new IntakeLimits(DataSize.ofMegabytes(100), 120));
			assertThatIOException().as("%s", step)
				.isThrownBy(() -> failing.take("walk.jpg", new ByteArrayInputStream(Pictures.jpeg(1))));
			assertNothingLeft();
		}
		takenIn(take("walk.jpg", Pictures.jpeg(1)));
	}

	@Test
	void aPhotoThatLostItsFileHasItBackWhenTheSameFileComes() throws IOException {
		PhotoView photo = takenIn(take("walk.jpg", Pictures.jpeg(1)));
		Files.delete(this.store.original(photo.digest()));
		assertThat(take("again.jpg", Pictures.jpeg(1))).isEqualTo(new AlreadyHere(photo.id()));
		assertThat(this.store.original(photo.digest())).hasBinaryContent(Pictures.jpeg(1));
		assertThat(files()).hasSize(3);
	}

	@Test
	void aNearlyFullDiskIsSaidAndLeavesNothing() throws IOException {
		BlobStore full = new FailingStore(this.store, FailingStore.Step.KEPT) {
			@Override
			public Received receive(InputStream source, long limit) throws IOException {
				throw new NoRoom(1, 2);
			}
		};
		PhotoIntake failing = intakeOf(full, new IntakeLimits(DataSize.ofMegabytes(100), 120));
		assertThat(failing.take("walk.jpg", new ByteArrayInputStream(Pictures.jpeg(1)))).isInstanceOfSatisfying(
				Refused.class, (refused) -> assertThat(refused.code()).isEqualTo(IntakeOutcome.NO_ROOM));
		assertNothingLeft();
	}

	@Test
	void aRowThatCannotBeWrittenLeavesNothing() throws IOException {
		this.database.sql("alter table photo_revision add constraint no_row check (edition > 1)").update();
		try {
			assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> take("walk.jpg", Pictures.jpeg(1)));
			assertNothingLeft();
		}
		finally {
			this.database.sql("alter table photo_revision drop constraint no_row").update();
		}
		takenIn(take("walk.jpg", Pictures.jpeg(1)));
	}

	@Test
	void originalsNeverChange() throws IOException {
		List<PhotoId> ids = new ArrayList<>();
		for (int number = 1; number <= 4; number++) {
			ids.add(takenIn(take("photo%d.jpg".formatted(number), Pictures.jpeg(number))).id());
		}
		Map<Path, String> before = manifest();
		for (PhotoId id : ids) {
			this.library.caption(id, 1, Map.of(Field.DESCRIPTION, FieldValue.of("A new caption.")), "");
			this.library.approve(id, 2);
			this.library.returnTo(id, 2, 1);
			take("again.jpg", Pictures.jpeg(ids.indexOf(id) + 1));
		}
		assertThat(manifest()).isEqualTo(before).hasSize(4);
	}

	@Test
	void thePressPhotosComeInWithTheirCaptions() throws IOException {
		Assumptions.assumeTrue(Files.isDirectory(PRESS), "the press photos are not beside this project: " + PRESS);
		List<Path> photos;
		try (Stream<Path> files = Files.list(PRESS)) {
			photos = files.filter((each) -> each.toString().endsWith(".jpg")).sorted().toList();
		}
		Map<String, PhotoView> taken = new LinkedHashMap<>();
		for (Path photo : photos) {
			try (InputStream octets = Files.newInputStream(photo)) {
				String name = String.valueOf(photo.getFileName());
				taken.put(name, takenIn(this.intake.take(name, octets)));
			}
		}
		assertThat(taken).hasSize(13);
		assertThat(taken.get("02-blinken-walks.jpg").caption()).startsWith("US Secretary of State")
			.endsWith("EFE-EPA/EUGENE HOSHIKO/POOL");
		assertThat(taken.get("08-spanish-latin1.jpg").caption()).contains("José Manuel");
		PhotoView portrait = taken.get("09-portrait-orientation.jpg");
		assertThat(portrait.height()).isGreaterThan(portrait.width());
		assertThat(edges(portrait)).allSatisfy((edge) -> assertThat(edge.get(1)).isGreaterThan(edge.get(0)));
		assertThat(Likeness.distance(likeness(taken.get("01-g7-working-dinner.jpg")),
				likeness(taken.get("13-resend-of-01.jpg"))))
			.isLessThanOrEqualTo(4);
		assertThat(taken.get("11-generated-image.jpg").aiGenerated()).isTrue();
		assertThat(taken.get("04-no-metadata.jpg").fields().file()).isEmpty();
	}

	@Test
	void readersBringNothing() throws IOException {
		new Staff(this.desk).signIn(Role.READER);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> take("walk.jpg", Pictures.jpeg(1)));
		assertNothingLeft();
	}

	private IntakeOutcome take(String name, byte[] octets) throws IOException {
		return this.intake.take(name, new ByteArrayInputStream(octets));
	}

	private PhotoView takenIn(IntakeOutcome outcome) {
		assertThat(outcome).isInstanceOf(TakenIn.class);
		return this.library.find(((TakenIn) outcome).photo()).orElseThrow();
	}

	@Test
	void aPictureThatTakesTooLongIsRefusedAndOneThatIsTooLargeHasNoPreview() throws IOException {
		IntakeLimits limits = new IntakeLimits(DataSize.ofMegabytes(100), 120);
		PhotoIntake slow = new PhotoIntake(this.store, this.reading, RenditionsIn.tooSlowFor(this.store), this.mappings,
				this.library, limits, this.record, this.desk);
		assertThat(slow.take("slow.jpg", new ByteArrayInputStream(Pictures.jpeg(1))))
			.isInstanceOfSatisfying(Refused.class, (refused) -> assertThat(refused.code()).isEqualTo("file.too-slow"));
		assertNothingLeft();
		PhotoIntake narrow = new PhotoIntake(this.store, this.reading, RenditionsIn.tooLargeFor(this.store),
				this.mappings, this.library, limits, this.record, this.desk);
		PhotoView photo = takenIn(narrow.take("large.jpg", new ByteArrayInputStream(Pictures.jpeg(1))));
		assertThat(photo.previewable()).isFalse();
		assertThat(this.store.original(photo.digest())).exists();
	}

	private PhotoIntake intakeOf(BlobStore another, IntakeLimits limits) {
		return new PhotoIntake(another, this.reading, RenditionsIn.store(another), this.mappings, this.library, limits,
				this.record, this.desk);
	}

	private List<List<Integer>> edges(PhotoView photo) throws IOException {
		List<List<Integer>> edges = new ArrayList<>();
		for (int edge : List.of(1600, 400)) {
			var picture = ImageIO.read(this.store.rendition(photo.digest(), edge).toFile());
			edges.add(List.of(picture.getWidth(), picture.getHeight()));
		}
		return edges;
	}

	private Map<Path, String> manifest() throws IOException {
		Map<Path, String> manifest = new LinkedHashMap<>();
		for (Path file : files()) {
			if (file.startsWith(this.uploads.resolve("originals"))) {
				try (Received again = this.store.receive(Files.newInputStream(file), 1_000_000)) {
					assertThat(again.digest().hex()).isEqualTo(String.valueOf(file.getFileName()));
					manifest.put(file, again.digest().hex() + Files.getLastModifiedTime(file));
				}
			}
		}
		return manifest;
	}

	private long likeness(PhotoView photo) {
		return this.database.sql("select likeness from photo where id = ?")
			.param(photo.id().value())
			.query(Long.class)
			.single();
	}

	private int photos() {
		return this.database.sql("select count(*) from photo").query(Integer.class).single();
	}

	private void assertNothingLeft() throws IOException {
		assertThat(files()).isEmpty();
		assertThat(photos()).isZero();
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> all = Files.walk(this.uploads)) {
			return all.filter(Files::isRegularFile).sorted().toList();
		}
	}

	/** A JPEG whole in form whose tables say nothing that makes sense. */
	private static byte[] scrambled() {
		byte[] jpeg = Pictures.jpeg(1);
		for (int index = 0; index < jpeg.length - 4; index++) {
			boolean huffmanTable = jpeg[index] == (byte) 0xFF && jpeg[index + 1] == (byte) 0xC4;
			if (huffmanTable) {
				Arrays.fill(jpeg, index + 5, index + 12, (byte) 0x7F);
			}
		}
		return jpeg;
	}

	private static final class BrokenStream extends InputStream {

		@Override
		public int read() throws IOException {
			throw new IOException("the wire was cut");
		}

	}

	/** A store on a disk that fails at one step. */
	private static class FailingStore implements BlobStore {

		private final BlobStore store;

		private final Step failing;

		FailingStore(BlobStore store, Step failing) {
			this.store = store;
			this.failing = failing;
		}

		private void at(Step step) throws IOException {
			if (step == this.failing) {
				throw new IOException("no space left at " + step);
			}
		}

		@Override
		public Received receive(InputStream source, long limit) throws IOException {
			at(Step.RECEIVE);
			return this.store.receive(source, limit);
		}

		@Override
		public void keep(Received received) throws IOException {
			at(Step.KEEP);
			this.store.keep(received);
			at(Step.KEPT);
		}

		@Override
		public Path original(Digest digest) {
			return this.store.original(digest);
		}

		@Override
		public void keepRendition(Digest digest, int edge, byte[] jpeg) throws IOException {
			at((edge == 400) ? Step.THUMBNAIL : Step.PREVIEW);
			this.store.keepRendition(digest, edge, jpeg);
		}

		@Override
		public Path rendition(Digest digest, int edge) {
			return this.store.rendition(digest, edge);
		}

		@Override
		public void discard(Digest digest) throws IOException {
			this.store.discard(digest);
		}

		enum Step {

			RECEIVE, PREVIEW, THUMBNAIL, KEEP, KEPT

		}

	}

}

package org.cutline.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.cutline.ingest.IntakeOutcome.Refused;
import org.cutline.ingest.IntakeOutcome.TakenIn;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.storage.BlobStore;
import org.cutline.storage.Digest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What becomes of refused files, on every database. */
abstract class QuarantineContract {

	// Made once, for it holds the time of its making.
	private static final byte[] DOCX = Pictures.docx();

	@Autowired
	private ApplicationContext desk;

	@Autowired
	private Quarantine quarantine;

	@Autowired
	private QuarantineShelf shelf;

	@Autowired
	private PhotoIntake intake;

	@Autowired
	private BlobStore store;

	@Autowired
	private JdbcClient database;

	@Value("${cutline.home}")
	private Path home;

	private Staff staff;

	@BeforeEach
	void aChiefIsSignedIn() {
		this.staff = new Staff(this.desk);
		this.staff.signIn(Role.CHIEF);
	}

	@AfterEach
	void nothingStays() throws IOException {
		for (Path file : kept()) {
			Files.delete(file);
		}
	}

	@Test
	void asItComesNothingThatIsRefusedIsKept() throws IOException {
		assertThat(this.quarantine.state().on()).isFalse();
		take("notes.docx", DOCX);
		assertThat(this.quarantine.files()).isEmpty();
		assertThat(kept()).isEmpty();
	}

	@Test
	void aChiefHasRefusedFilesKeptAndSaysWhy() throws IOException {
		assertThat(this.quarantine.switchTo(true, "  ")).isFalse();
		assertThat(this.quarantine.switchTo(true, "The camera of desk 4 sends broken files.")).isTrue();
		take("no\0tes.docx", DOCX);
		take("again.docx", DOCX);
		take("walk.jpg", Pictures.jpeg(1));
		assertThat(this.quarantine.files()).singleElement().satisfies((file) -> {
			assertThat(file.name()).isEqualTo("again.docx");
			assertThat(file.code()).isEqualTo("file.not-a-picture");
			assertThat(file.octets()).isEqualTo(DOCX.length);
			assertThat(this.quarantine.open(file.digest()).orElseThrow()).hasBinaryContent(DOCX);
		});
		assertThat(kept()).hasSize(1);
		this.quarantine.switchTo(false, "Mended.");
		take("half.jpg", new byte[] { 1, 2, 3 });
		assertThat(this.quarantine.files()).hasSize(1);
		assertThat(this.database.sql("select deed from audit_entry where subject = 'quarantine' order by id")
			.query(String.class)
			.list()).containsExactly("quarantine.on", "quarantine.off");
	}

	@Test
	void aFileIsTakenAgainAndLeavesQuarantineOnceItIsAPhoto() throws IOException {
		this.quarantine.switchTo(true, "For the test.");
		take("notes.docx", DOCX);
		Digest refused = this.quarantine.files().getFirst().digest();
		assertThat(this.quarantine.takeAgain(refused)).get().isInstanceOf(Refused.class);
		assertThat(this.quarantine.files()).hasSize(1);
		// A picture that was over a limit that is not there any more.
		this.shelf.keep(this.store.receive(new ByteArrayInputStream(Pictures.jpeg(2)), 1_000_000), "walk.jpg", null,
				new Refused("file.too-large", "The file is larger than 1 octet."));
		Digest picture = this.quarantine.files().getFirst().digest();
		assertThat(this.quarantine.takeAgain(picture)).get().isInstanceOf(TakenIn.class);
		assertThat(this.quarantine.files()).extracting(QuarantinedFile::digest).containsExactly(refused);
		assertThat(kept()).hasSize(1);
		assertThat(this.quarantine.takeAgain(picture)).isEmpty();
	}

	@Test
	void aFileIsThrownAwayByHandAndAfterFourteenDays() throws IOException {
		this.quarantine.switchTo(true, "For the test.");
		take("notes.docx", DOCX);
		take("zeros.jpg", new byte[5000]);
		assertThat(this.quarantine.throwAway(this.quarantine.files().getFirst().digest())).isTrue();
		assertThat(kept()).hasSize(1);
		this.shelf.sweep();
		assertThat(this.quarantine.files()).hasSize(1);
		this.database.sql("update quarantine_file set at = ?")
			.param(Instant.now().minus(Duration.ofDays(15)).atOffset(ZoneOffset.UTC))
			.update();
		this.shelf.sweep();
		assertThat(this.quarantine.files()).isEmpty();
		assertThat(kept()).isEmpty();
		assertThat(this.quarantine.throwAway(new Digest("0".repeat(64)))).isFalse();
	}

	@Test
	void onlyChiefsSeeIt() {
		this.staff.signIn(Role.EDITOR);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.quarantine.files());
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.quarantine.switchTo(true, "Because."));
	}

	private IntakeOutcome take(String name, byte[] octets) throws IOException {
		return this.intake.take(name, new ByteArrayInputStream(octets));
	}

	private List<Path> kept() throws IOException {
		Path folder = this.home.resolve("quarantine");
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}

}

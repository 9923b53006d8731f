package org.cutline.safekeeping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

import org.cutline.AtOnce;
import org.cutline.Rest;
import org.cutline.ingest.IntakeOutcome.TakenIn;
import org.cutline.ingest.PhotoIntake;
import org.cutline.ingest.Pictures;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.EditOutcome.Done;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoView;
import org.cutline.storage.BlobStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What is in a backup, and that it is a whole desk again, on every database. */
abstract class BackupContract {

	@Autowired
	private ApplicationContext desk;

	@Autowired
	private DeskBackup backup;

	@Autowired
	private PhotoIntake intake;

	@Autowired
	private PhotoLibrary library;

	@Autowired
	private BlobStore store;

	@Value("${spring.datasource.url}")
	private String url;

	@TempDir
	private Path folder;

	private Staff staff;

	private List<String> settings = List.of();

	@BeforeEach
	void anAdministratorIsSignedIn() {
		this.staff = new Staff(this.desk);
		this.staff.signIn(Role.ADMINISTRATOR);
	}

	/** Settings that restore into an empty database, if it is none in the folder. */
	abstract List<String> emptyDatabase() throws IOException;

	@Test
	void aBackupMadeWhileManyWriteRestoresWhole() throws Exception {
		PhotoView first = photo(1);
		Path zip = this.folder.resolve("desk.zip");
		AtomicBoolean writing = new AtomicBoolean(true);
		List<Object> ends = AtOnce.run(5, (number) -> (number == 0) ? whileWriting(zip, writing)
				: () -> this.staff.as(Role.ADMINISTRATOR, () -> writeOn(number, writing)));
		assertThat(ends).noneMatch((end) -> end instanceof Throwable);
		Path home = this.folder.resolve("restored");
		CommandRun run = restore(zip, home);
		assertThat(run.err()).isEmpty();
		assertThat(run.out()).hasSize(2).last().asString().endsWith(" 0 problems");
		assertThat(run.exitCode()).isZero();
		try (OpenDatabase restored = OpenDatabase.open(options(home))) {
			JdbcClient rows = restored.client();
			assertThat(rows.sql("select count(*) from photo").query(Long.class).single()).isPositive();
			assertThat(rows.sql("select edits from photo where id = ?")
				.param(first.id().value())
				.query(String.class)
				.single()).contains("before it");
		}
	}

	@Test
	void whatComesAfterARestoreGetsNewNumbers() throws IOException {
		photo(1);
		photo(2);
		Path zip = zip("desk.zip");
		Path home = this.folder.resolve("restored");
		assertThat(restore(zip, home).exitCode()).isZero();
		try (OpenDatabase restored = OpenDatabase.open(options(home))) {
			restored.client()
				.sql("insert into audit_entry (at, deed, subject, detail) values (current_timestamp, 'test', 'a', '')")
				.update();
			assertThat(restored.client().sql("select count(*) from audit_entry").query(Long.class).single())
				.isGreaterThan(1);
		}
	}

	@Test
	void aDamagedPictureIsNamedAndTheRestIsRestored() throws IOException {
		PhotoView photo = photo(1);
		photo(2);
		Path original = this.store.original(photo.digest());
		Files.delete(original);
		Files.writeString(original, "something else");
		CommandRun run = restore(zip("desk.zip"), this.folder.resolve("restored"));
		assertThat(run.exitCode()).isOne();
		assertThat(run.out()).anySatisfy((line) -> assertThat(line).startsWith("damaged\t" + photo.id() + "\t"))
			.last()
			.asString()
			.startsWith("2 photos");
	}

	@Test
	void aBackupThatBrokeOffIsNotTakenForAWholeOne() throws IOException {
		photo(1);
		byte[] whole = Files.readAllBytes(zip("desk.zip"));
		Path half = Files.write(this.folder.resolve("half.zip"), Arrays.copyOf(whole, whole.length - 40));
		Path home = this.folder.resolve("restored");
		CommandRun run = restore(half, home);
		assertThat(run.exitCode()).isEqualTo(2);
		assertThat(run.err()).singleElement().asString().contains("is no whole backup");
		assertThat(home).doesNotExist();
	}

	@Test
	void aFolderWithSomethingInItIsNotRestoredInto() throws IOException {
		Path home = Files.createDirectories(this.folder.resolve("used"));
		Files.writeString(home.resolve("notes.txt"), "mine");
		CommandRun run = restore(zip("desk.zip"), home);
		assertThat(run.exitCode()).isEqualTo(2);
		assertThat(run.err())
			.containsExactly("cutline: " + home + " is not empty. A backup is restored into an empty folder.");
		assertThat(home).isDirectoryNotContaining((file) -> !file.endsWith("notes.txt"));
	}

	@Test
	void onlyAnAdministratorGetsABackupOverTheInterface() throws IOException {
		photo(1);
		assertThat(Rest.as(this.desk, Role.CHIEF).get("/api/storage/backup").status()).isEqualTo(403);
		Rest.Answer answer = Rest.as(this.desk, Role.ADMINISTRATOR).get("/api/storage/backup");
		assertThat(answer.header("Content-Disposition")).matches("attachment; filename=\"cutline-[-0-9]+\\.zip\"");
		Path zip = Files.write(this.folder.resolve("sent.zip"), answer.octets());
		assertThat(restore(zip, this.folder.resolve("restored")).exitCode()).isZero();
	}

	@Test
	void aDeskIsAskedFromElsewhere() throws IOException {
		PhotoView photo = photo(1);
		Rest.as(this.desk, Role.ADMINISTRATOR);
		RemoteDesk remote = RemoteDesk.at(
				"http://127.0.0.1:" + this.desk.getEnvironment().getRequiredProperty("local.server.port"),
				"rest-administrator", Staff.PASSWORD);
		Path part = this.folder.resolve("desk.zip.part");
		assertThat(remote.backup(part).photos()).isOne();
		Files.delete(this.store.original(photo.digest()));
		CommandRun run = CommandRun.with(remote::verify);
		assertThat(run.exitCode()).isOne();
		assertThat(run.out()).hasSize(2).first().asString().startsWith("missing\t" + photo.id() + "\t");
	}

	private Callable<?> whileWriting(Path zip, AtomicBoolean writing) {
		return () -> this.staff.as(Role.ADMINISTRATOR, () -> {
			try (OutputStream out = Files.newOutputStream(zip)) {
				return this.backup.writeZip(out);
			}
			finally {
				writing.set(false);
			}
		});
	}

	private Object writeOn(int writer, AtomicBoolean writing) throws IOException {
		PhotoView photo = photo(100 * writer);
		int round = 0;
		while (writing.get() || round < 3) {
			photo = ((Done) this.library.caption(photo.id(), photo.edition(),
					Map.of(Field.DESCRIPTION, FieldValue.of("Round " + round)), ""))
				.photo();
			round++;
			if (round % 5 == 0) {
				photo(100 * writer + round);
			}
		}
		return round;
	}

	private CommandRun restore(Path source, Path home) throws IOException {
		List<String> command = new ArrayList<>(List.of("restore", source.toString(), "--home", home.toString()));
		if (isPostgres()) {
			this.settings = emptyDatabase();
		}
		command.addAll(this.settings);
		return CommandRun.of(command.toArray(String[]::new));
	}

	private CommandLineOptions options(Path home) {
		List<String> command = new ArrayList<>(List.of("--home", home.toString()));
		command.addAll(this.settings);
		return CommandLineOptions.of(command);
	}

	private boolean isPostgres() {
		return this.url.startsWith("jdbc:postgresql:");
	}

	private Path zip(String name) throws IOException {
		Path zip = this.folder.resolve(name);
		try (OutputStream out = Files.newOutputStream(zip)) {
			this.backup.writeZip(out);
		}
		return zip;
	}

	private PhotoView photo(int number) throws IOException {
		try (InputStream octets = new ByteArrayInputStream(Pictures.jpeg(number))) {
			PhotoId id = ((TakenIn) this.intake.take("photo%d.jpg".formatted(number), octets)).photo();
			return ((Done) this.library.caption(id, 1, Map.of(Field.DESCRIPTION, FieldValue.of("Written before it")),
					""))
				.photo();
		}
	}

}

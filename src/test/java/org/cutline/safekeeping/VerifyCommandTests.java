package org.cutline.safekeeping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.ZipFile;

import org.cutline.DeskOnH2;
import org.cutline.ingest.IntakeOutcome.TakenIn;
import org.cutline.ingest.PhotoIntake;
import org.cutline.ingest.Pictures;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoView;
import org.cutline.storage.BlobStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code ./cutline verify} says of a desk's folder. */
@DeskOnH2
class VerifyCommandTests {

	@Autowired
	private ApplicationContext desk;

	@Autowired
	private PhotoIntake intake;

	@Autowired
	private PhotoLibrary library;

	@Autowired
	private BlobStore store;

	@Autowired
	private JdbcClient database;

	@Value("${cutline.home}")
	private Path home;

	@TempDir
	private Path folder;

	@Test
	void aWholeDeskAndThenOneWithoutAFile() throws IOException {
		new Staff(this.desk).signIn(Role.EDITOR);
		PhotoView photo = this.library
			.find(((TakenIn) this.intake.take("walk.jpg", new ByteArrayInputStream(Pictures.jpeg(1)))).photo())
			.orElseThrow();
		Path copy = copyOfTheDesk();
		assertThat(CommandRun.of("verify", "--home", copy.toString()))
			.isEqualTo(new CommandRun(0, List.of("1 photos, 0 MB, 0 problems"), List.of()));
		Files.delete(copy.resolve(this.home.relativize(this.store.original(photo.digest()))));
		CommandRun run = CommandRun.of("verify", "--home=" + copy);
		assertThat(run.exitCode()).isOne();
		assertThat(run.out()).hasSize(2)
			.first()
			.asString()
			.startsWith("missing\t" + photo.id() + "\t" + photo.digest().hex() + "\twalk.jpg\tThe file of this photo");
	}

	@Test
	void aDeskThatRunsIsNotDisturbed() throws IOException {
		Path copy = copyOfTheDesk();
		try (FileChannel database = FileChannel.open(copy.resolve("data/cutline.mv.db"), StandardOpenOption.WRITE);
				FileLock lock = database.lock()) {
			assertThat(lock.isValid()).isTrue();
			CommandRun run = CommandRun.of("verify", "--home", copy.toString());
			assertThat(run.exitCode()).isEqualTo(2);
			assertThat(run.out()).isEmpty();
			assertThat(run.err()).singleElement()
				.asString()
				.startsWith("cutline: a desk is running in " + copy)
				.contains("Desk, Storage");
		}
	}

	@Test
	void aFolderWithoutADeskStaysAsItIs() throws IOException {
		CommandRun run = CommandRun.of("verify", "--home", this.folder.toString());
		assertThat(run.exitCode()).isEqualTo(2);
		assertThat(run.err())
			.containsExactly("cutline: there is no desk in " + this.folder + ". Name its folder with --home DIR.");
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void whatItDoesNotKnowIsSaid() {
		assertThat(CommandRun.of("verify", "--fast").exitCode()).isEqualTo(2);
		assertThat(CommandRun.of("verify", "everything").err())
			.containsExactly("cutline: does not know “everything”; ./cutline --help lists everything.");
	}

	private Path copyOfTheDesk() throws IOException {
		Path copy = this.folder.resolve("copy");
		Path zip = this.folder.resolve("database.zip");
		FileSystemUtils.copyRecursively(this.home.resolve("uploads"), copy.resolve("uploads"));
		this.database.sql("backup to '" + zip + "'").update();
		Files.createDirectories(copy.resolve("data"));
		try (ZipFile file = new ZipFile(zip.toFile());
				InputStream octets = file.getInputStream(file.getEntry("cutline.mv.db"))) {
			Files.copy(octets, copy.resolve("data/cutline.mv.db"));
		}
		return copy;
	}

}

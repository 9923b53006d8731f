package org.cutline.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.cutline.ingest.Source;
import org.cutline.ingest.SourceId;
import org.cutline.ingest.SourceSheet;
import org.cutline.ingest.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A watched folder whose time is set by hand, and a desk that does what it is told. */
class SourceInboxTests {

	@TempDir
	private Path folder;

	private final Map<String, Fate> fates = new HashMap<>();

	private final List<String> asked = new ArrayList<>();

	private Runnable meanwhile = () -> {
	};

	private long seconds;

	private SourceInbox inbox;

	@BeforeEach
	void aFolderIsWatched() throws IOException {
		this.inbox = inbox();
		this.inbox.folder().make(true);
	}

	@Test
	void aFileIsTakenOnceItHasKeptStillForTwoSeconds() throws IOException {
		lay("a.jpg", "half");
		look();
		after(1);
		lay("a.jpg", "half and half");
		after(2);
		assertThat(this.asked).isEmpty();
		after(2);
		assertThat(this.asked).containsExactly("a.jpg FOLDER");
		assertThat(files()).containsExactly("taken/a.jpg");
	}

	@Test
	void anEmptyFileMayOnlyHaveBeenBegun() throws IOException {
		lay("a.jpg", "");
		look();
		after(10);
		assertThat(this.asked).isEmpty();
		after(21);
		assertThat(this.asked).containsExactly("a.jpg FOLDER");
	}

	@Test
	void aFileRenamedFromATemporaryNameIsWholeAtOnce() throws IOException {
		for (String temporary : List.of("a.jpg.part", ".b.jpg", "c.tmp", "d.jpg.FILEPART")) {
			lay(temporary, temporary);
		}
		look();
		after(60);
		assertThat(this.asked).isEmpty();
		Files.move(at("a.jpg.part"), at("a.jpg"));
		Files.move(at(".b.jpg"), at("b.jpg"));
		look();
		assertThat(this.asked).containsExactlyInAnyOrder("a.jpg FOLDER", "b.jpg FOLDER");
	}

	@Test
	void foldersAreKeptAndWhatIsNoFileIsPassedOver() throws IOException {
		lay("day one/pool/a.jpg", "a");
		lay("upload/b.jpg", "b");
		lay(".hidden/c.jpg", "c");
		lay("Thumbs.db", "d");
		Files.createSymbolicLink(at("e.jpg"), at("Thumbs.db"));
		Files.createSymbolicLink(at("elsewhere"), at(".hidden"));
		look();
		after(60);
		assertThat(this.asked).containsExactlyInAnyOrder("a.jpg FOLDER", "b.jpg SFTP");
		assertThat(files()).contains("taken/day one/pool/a.jpg", "taken/b.jpg", ".hidden/c.jpg", "Thumbs.db");
	}

	@Test
	void aRefusedFileHasANoteThatSaysWhy() throws IOException {
		this.fates.put("notes.txt", new Fate.Refused("It is not a picture."));
		lay("notes.txt", "Call the pool.");
		look();
		after(2);
		assertThat(files()).containsExactly("refused/notes.txt", "refused/notes.txt.txt");
		assertThat(at("refused/notes.txt.txt")).content().isEqualToIgnoringNewLines("It is not a picture.");
	}

	@Test
	void twoFilesOfOneNameAreBothKept() throws IOException {
		for (String content : List.of("first", "second", "third")) {
			lay("a.jpg", content);
			look();
			after(2);
		}
		assertThat(files()).containsExactly("taken/a (2).jpg", "taken/a (3).jpg", "taken/a.jpg");
		assertThat(at("taken/a (2).jpg")).hasContent("second");
	}

	@Test
	void whatFailedOftenIsTriedAtOnceWhenSomebodyAsks() throws IOException {
		this.fates.put("a.jpg", new Fate.Later("the disk is full", true));
		lay("a.jpg", "a");
		look();
		for (int second = 0; second < 100; second++) {
			after(1);
		}
		assertThat(this.inbox.waiting()).isOne();
		this.fates.clear();
		this.asked.clear();
		look();
		assertThat(this.asked).isEmpty();
		this.inbox.forgetPauses();
		look();
		assertThat(this.asked).containsExactly("a.jpg FOLDER");
		assertThat(files()).containsExactly("taken/a.jpg");
		assertThat(this.inbox.waiting()).isZero();
	}

	@Test
	void whatTheDeskCannotTakeNowIsTriedAgainWithGrowingPauses() throws IOException {
		this.fates.put("a.jpg", new Fate.Later("a.jpg: it cannot be read", false));
		lay("a.jpg", "a");
		lay("b.jpg", "b");
		look();
		after(2);
		assertThat(files()).containsExactly("a.jpg", "taken/b.jpg");
		assertThat(this.inbox.trouble()).contains("a.jpg: it cannot be read");
		this.asked.clear();
		for (int second = 0; second < 180; second++) {
			after(1);
		}
		assertThat(this.asked).hasSizeBetween(6, 9);
		this.fates.clear();
		after(60);
		assertThat(files()).containsExactly("taken/a.jpg", "taken/b.jpg");
		look();
		assertThat(this.inbox.trouble()).isEmpty();
	}

	@Test
	void whileTheDiskIsFullNothingIsTried() throws IOException {
		lay("a.jpg", "a");
		this.fates.put("a.jpg", new Fate.Later("The disk is nearly full.", true));
		look();
		after(2);
		lay("b.jpg", "b");
		this.asked.clear();
		look();
		assertThat(this.asked).isEmpty();
		this.fates.clear();
		after(2);
		after(2);
		assertThat(files()).containsExactly("taken/a.jpg", "taken/b.jpg");
	}

	@Test
	void aFileThatIsWrittenOnWhileItIsTakenIsTakenAgain() throws IOException {
		lay("a.jpg", "half");
		this.meanwhile = () -> append("a.jpg", " and half");
		look();
		after(2);
		assertThat(files()).containsExactly("a.jpg");
		this.meanwhile = () -> {
		};
		after(2);
		after(2);
		assertThat(this.asked).containsExactly("a.jpg FOLDER", "a.jpg FOLDER");
		assertThat(at("taken/a.jpg")).hasContent("half and half");
	}

	@Test
	void aFileThatCannotBeMovedIsNotTakenTwice() throws IOException {
		Files.delete(at("taken"));
		lay("taken", "in the way");
		lay("a.jpg", "a");
		look();
		after(2);
		after(60);
		assertThat(this.asked).containsExactly("a.jpg FOLDER");
		assertThat(this.inbox.trouble()).hasValueSatisfying((reason) -> assertThat(reason).contains("cannot be moved"));
		Files.delete(at("taken"));
		after(60);
		assertThat(files()).containsExactly("taken/a.jpg");
		assertThat(this.asked).hasSize(1);
	}

	@Test
	void aFolderThatVanishesIsSaidAndComesBack() throws IOException {
		for (String each : List.of("upload", "taken", "refused")) {
			Files.delete(at(each));
		}
		Files.delete(this.folder);
		look();
		assertThat(this.inbox.trouble()).hasValueSatisfying((reason) -> assertThat(reason).contains("cannot be read"));
		Files.createDirectory(this.folder);
		lay("a.jpg", "a");
		look();
		after(2);
		assertThat(files()).containsExactly("taken/a.jpg");
		assertThat(this.inbox.trouble()).isEmpty();
	}

	@Test
	void anotherDeskThatWatchesTheSameFolderIsNoTrouble() throws IOException {
		lay("a.jpg", "a");
		this.fates.put("a.jpg", new Fate.Gone());
		look();
		after(2);
		assertThat(this.inbox.trouble()).isEmpty();
		assertThat(this.inbox.waiting()).isZero();
	}

	private SourceInbox inbox() {
		Source source = new Source(new SourceId("efe-lisboa"), 1, SourceSheet.named("EFE Lisboa").watched(true), false,
				false);
		return new SourceInbox(source, new SourceFolder(this.folder), this::take, new SameThread(), Clock.systemUTC(),
				() -> Duration.ofSeconds(this.seconds).toNanos());
	}

	private Fate take(Path file, SourceId source, Way way) {
		assertThat(source.value()).isEqualTo("efe-lisboa");
		this.asked.add(file.getFileName() + " " + way);
		this.meanwhile.run();
		return this.fates.getOrDefault(file.getFileName().toString(), new Fate.Taken(""));
	}

	private void after(int more) {
		this.seconds += more;
		look();
	}

	private void look() {
		this.inbox.look();
	}

	private Path at(String name) {
		return this.folder.resolve(name);
	}

	private void lay(String name, String content) throws IOException {
		Files.createDirectories(at(name).getParent());
		Files.writeString(at(name), content);
	}

	private void append(String name, String content) {
		try {
			Files.writeString(at(name), content, StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<String> files() throws IOException {
		try (Stream<Path> all = Files.walk(this.folder)) {
			return all.filter(Files::isRegularFile)
				.map((file) -> this.folder.relativize(file).toString().replace('\\', '/'))
				.sorted()
				.toList();
		}
	}

	private static final class SameThread extends AbstractExecutorService {

		@Override
		public void execute(Runnable deed) {
			deed.run();
		}

		@Override
		public void shutdown() {
		}

		@Override
		public List<Runnable> shutdownNow() {
			return List.of();
		}

		@Override
		public boolean isShutdown() {
			return false;
		}

		@Override
		public boolean isTerminated() {
			return false;
		}

		@Override
		public boolean awaitTermination(long timeout, TimeUnit unit) {
			return true;
		}

	}

}

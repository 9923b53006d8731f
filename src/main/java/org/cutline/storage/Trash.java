package org.cutline.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where files go that no photo refers to, a folder a day below {@code uploads/trash}.
 * Nothing is removed there for 30 days, so that a mistake can be taken back by moving the
 * file to its place.
 */
@Component
public class Trash {

	/** How long a file has to be in the store before it may be taken for an orphan. */
	public static final Duration YOUNGEST = Duration.ofHours(24);

	/** How many days a file stays in the trash. */
	public static final int DAYS = 30;

	private static final Logger LOG = LoggerFactory.getLogger(Trash.class);

	private final Path folder;

	private final LocalBlobStore store;

	private final Clock clock;

	Trash(LocalBlobStore store, @Value("${cutline.home}") Path home, Clock clock) {
		this.folder = home.resolve("uploads").resolve("trash");
		this.store = store;
		this.clock = clock;
	}

	/**
	 * Moves one file to the trash, unless it came or was asked for within the last 24
	 * hours. While it is looked at, no upload of the same octets can find it in the
	 * store.
	 * @param file the file
	 * @param digest the original that it is, or is made of
	 * @param orphan asked last: whether truly nothing refers to the original
	 * @return false if it stays where it is
	 * @throws IOException if it cannot be moved
	 */
	public boolean take(Path file, Digest digest, Predicate<Digest> orphan) throws IOException {
		Lock lock = this.store.lockOf(digest);
		lock.lock();
		try {
			if (!isOld(file) || !orphan.test(digest)) {
				return false;
			}
			Path day = Files.createDirectories(this.folder.resolve(today().toString()));
			Files.move(file, day.resolve(String.valueOf(file.getFileName())), StandardCopyOption.ATOMIC_MOVE);
			SafeFolders.force(day);
			return true;
		}
		finally {
			lock.unlock();
		}
	}

	/**
	 * Removes what has been in the trash for more than 30 days.
	 * @return how many files
	 * @throws IOException if one cannot be removed
	 */
	public int empty() throws IOException {
		if (!Files.isDirectory(this.folder)) {
			return 0;
		}
		LocalDate oldest = today().minusDays(DAYS);
		List<Path> old;
		try (Stream<Path> days = Files.list(this.folder)) {
			old = days.filter((day) -> dayOf(day).filter((date) -> date.isBefore(oldest)).isPresent()).toList();
		}
		int removed = 0;
		for (Path day : old) {
			removed += remove(day);
		}
		if (removed > 0) {
			LOG.info("Removed {} files that were in the trash for more than {} days", removed, DAYS);
		}
		return removed;
	}

	private boolean isOld(Path file) throws IOException {
		return Files.exists(file)
				&& Files.getLastModifiedTime(file).toInstant().isBefore(this.clock.instant().minus(YOUNGEST));
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	private static Optional<LocalDate> dayOf(Path folder) {
		try {
			return Optional.of(LocalDate.parse(String.valueOf(folder.getFileName())));
		}
		catch (DateTimeParseException _) {
			return Optional.empty();
		}
	}

	private static int remove(Path day) throws IOException {
		List<Path> files;
		try (Stream<Path> all = Files.list(day)) {
			files = all.toList();
		}
		for (Path file : files) {
			Files.delete(file);
		}
		Files.delete(day);
		return files.size();
	}

}

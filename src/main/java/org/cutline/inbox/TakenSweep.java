package org.cutline.inbox;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.cutline.ingest.ZipIntake;
import org.cutline.newsroom.DeskItself;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Removes files from {@code taken/} that have been there long enough, and of which the
 * store is seen to have every octet. What it has not stays for good.
 */
@Component
class TakenSweep implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(TakenSweep.class);

	private final Inboxes inboxes;

	private final ZipIntake store;

	private final TakenKeeping keeping;

	private final Clock clock;

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("taken-sweep").factory());

	TakenSweep(Inboxes inboxes, ZipIntake store, TakenKeeping keeping, Clock clock) {
		this.inboxes = inboxes;
		this.store = store;
		this.keeping = keeping;
		this.clock = clock;
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		this.timer.scheduleWithFixedDelay(this::sweep, 10, 60, TimeUnit.MINUTES);
	}

	@Override
	public void destroy() {
		this.timer.shutdownNow();
	}

	private void sweep() {
		for (SourceInbox inbox : this.inboxes.all()) {
			try {
				sweep(inbox.folder().taken());
			}
			catch (IOException ex) {
				LOG.warn("{} cannot be swept: {}", inbox.folder().taken(), ex.toString());
			}
		}
	}

	/**
	 * Sweeps one folder.
	 * @param taken the folder
	 * @return how many files went
	 * @throws IOException if the file system fails
	 */
	int sweep(Path taken) throws IOException {
		Instant before = this.clock.instant().minus(this.keeping.takenFor());
		Sweep sweep = new Sweep(taken, before);
		Files.walkFileTree(taken, sweep);
		if (sweep.gone > 0) {
			LOG.info("{} files that the store has were removed from {}", sweep.gone, taken);
		}
		return sweep.gone;
	}

	private final class Sweep extends SimpleFileVisitor<Path> {

		private final Path root;

		private final Instant before;

		private int gone;

		Sweep(Path root, Instant before) {
			this.root = root;
			this.before = before;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
			boolean due = attributes.isRegularFile() && attributes.lastModifiedTime().toInstant().isBefore(this.before);
			if (due && isHere(file)) {
				Files.delete(file);
				this.gone++;
			}
			return FileVisitResult.CONTINUE;
		}

		private boolean isHere(Path file) {
			AtomicBoolean here = new AtomicBoolean();
			DeskItself.run(() -> {
				try {
					here.set(TakenSweep.this.store.isAllHere(file));
				}
				catch (IOException ex) {
					LOG.warn("{} stays, for it cannot be compared: {}", file, ex.toString());
				}
			});
			return here.get();
		}

		@Override
		public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException failure) throws IOException {
			if (!dir.equals(this.root) && isEmpty(dir)) {
				Files.deleteIfExists(dir);
			}
			return FileVisitResult.CONTINUE;
		}

		private static boolean isEmpty(Path dir) throws IOException {
			try (DirectoryStream<Path> entries = Files.newDirectoryStream(dir)) {
				return !entries.iterator().hasNext();
			}
		}

	}

}

package org.cutline.inbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import org.cutline.ingest.IntakeLimits;
import org.cutline.ingest.SourceId;
import org.cutline.ingest.ZipIntake;
import org.cutline.storage.FreeSpace;
import org.springframework.stereotype.Component;

/**
 * Between SFTP and the inboxes: what comes whole is taken at once, and who sends faster
 * than is taken waits a while before the next file.
 */
@Component
class SftpDoor {

	/** How hidden names of files begin that are being sent. */
	static final String UNFINISHED = ".unfinished-";

	private static final int MOST_WAITING = 200;

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Duration STEP = Duration.ofMillis(100);

	private static final Lock NAMES = new ReentrantLock();

	private final Inboxes inboxes;

	private final FreeSpace space;

	private final IntakeLimits limits;

	SftpDoor(Inboxes inboxes, FreeSpace space, IntakeLimits limits) {
		this.inboxes = inboxes;
		this.space = space;
		this.limits = limits;
	}

	/** The most octets of a file. */
	long limit(Path file) {
		return ZipIntake.isArchive(file.getFileName().toString()) ? ZipIntake.largestArchive()
				: this.limits.maxFileSize().toBytes();
	}

	/**
	 * Waits while many files of a source wait, though not for ever.
	 * @throws IOException if the disk is nearly full
	 */
	void await(SourceId source) throws IOException {
		this.space.require();
		long until = System.nanoTime() + PATIENCE.toNanos();
		while (waiting(source) >= MOST_WAITING && System.nanoTime() - until < 0) {
			try {
				Thread.sleep(STEP);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IOException("the desk stops", ex);
			}
		}
	}

	/** A file has come whole. */
	void arrived(SourceId source, Path file) {
		this.inboxes.find(source).ifPresent((inbox) -> inbox.whole(file));
	}

	/** Removes what was being sent when the desk died: nobody sends on. */
	void sweep(Path upload) throws IOException {
		if (Files.isDirectory(upload)) {
			List<Path> left;
			try (Stream<Path> files = Files.walk(upload)) {
				left = files.filter((each) -> each.getFileName().toString().startsWith(UNFINISHED)).toList();
			}
			for (Path each : left) {
				Files.delete(each);
			}
		}
	}

	Path rename(Path file, Path target) throws IOException {
		return finish(file, target);
	}

	/**
	 * Gives a file its name, on the disk for good; what has the name already keeps it.
	 * @param written where it is
	 * @param target the name that it is to have
	 * @return the name that it has
	 * @throws IOException if it cannot be renamed
	 */
	static Path finish(Path written, Path target) throws IOException {
		NAMES.lock();
		try {
			Path free = FileNames.free(target);
			Files.move(written, free, StandardCopyOption.ATOMIC_MOVE);
			try (FileChannel folder = FileChannel.open(free.getParent(), StandardOpenOption.READ)) {
				folder.force(true);
			}
			return free;
		}
		finally {
			NAMES.unlock();
		}
	}

	private int waiting(SourceId source) {
		return this.inboxes.find(source).map(SourceInbox::waiting).orElse(0);
	}

}

package org.cutline.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;

import org.cutline.ingest.Source;
import org.cutline.ingest.SourceId;
import org.cutline.ingest.Way;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The inbox of one source: finds files that are whole, has two at a time taken in, and
 * moves each where it belongs. A source that is slowed keeps only its own files waiting.
 */
final class SourceInbox {

	private static final Logger LOG = LoggerFactory.getLogger(SourceInbox.class);

	private static final int AT_ONCE = 2;

	private final Source source;

	private final SourceFolder folder;

	private final Taking taking;

	private final ExecutorService threads;

	private final Clock clock;

	private final LongSupplier nanos;

	private final Stillness stillness = new Stillness();

	private final Semaphore turns = new Semaphore(AT_ONCE, true);

	private final Map<Path, Boolean> busy = new ConcurrentHashMap<>();

	private final Map<Path, Backoff> failed = new ConcurrentHashMap<>();

	private final Map<Path, Settled> settled = new ConcurrentHashMap<>();

	private volatile @Nullable Backoff pause;

	private volatile @Nullable String trouble;

	SourceInbox(Source source, SourceFolder folder, Taking taking, ExecutorService threads, Clock clock,
			LongSupplier nanos) {
		this.source = source;
		this.folder = folder;
		this.taking = taking;
		this.threads = threads;
		this.clock = clock;
		this.nanos = nanos;
	}

	Source source() {
		return this.source;
	}

	SourceFolder folder() {
		return this.folder;
	}

	/** How many files are being taken in, or wait for it. */
	int waiting() {
		Set<Path> files = new HashSet<>(this.busy.keySet());
		files.addAll(this.failed.keySet());
		return files.size();
	}

	/** What failed may be tried at the next look, however often it did. */
	void forgetPauses() {
		this.failed.replaceAll((_, _) -> new Backoff());
		this.pause = null;
	}

	/** What keeps its files from being taken in, in a few words, or empty. */
	Optional<String> trouble() {
		return Optional.ofNullable(this.trouble);
	}

	/**
	 * Looks through the folder once, and has taken in what is whole.
	 * @return what was seen
	 */
	FolderWalk look() {
		long now = this.nanos.getAsLong();
		Path from = this.source.watchesFolder() ? this.folder.root() : this.folder.upload();
		FolderWalk walk = FolderWalk.through(this.folder, from, this.stillness, now);
		walk.trouble().ifPresentOrElse((ex) -> say("The folder cannot be read: " + ex), () -> {
			if (this.failed.isEmpty() && this.pause == null) {
				this.trouble = null;
			}
		});
		Backoff paused = this.pause;
		if (paused == null || paused.isOver(now)) {
			walk.whole().forEach(this::whole);
		}
		this.failed.keySet().retainAll(walk.whole());
		this.settled.keySet().retainAll(walk.whole());
		return walk;
	}

	/**
	 * A file is whole and may be taken at once.
	 * @param file the file
	 */
	void whole(Path file) {
		Backoff backoff = this.failed.get(file);
		boolean waits = backoff != null && !backoff.isOver(this.nanos.getAsLong());
		if (!waits && this.busy.putIfAbsent(file, true) == null) {
			try {
				this.threads.execute(() -> inTurn(file));
			}
			catch (RejectedExecutionException ex) {
				this.busy.remove(file);
			}
		}
	}

	private void inTurn(Path file) {
		this.turns.acquireUninterruptibly();
		try {
			Backoff paused = this.pause;
			if (!this.threads.isShutdown() && (paused == null || paused.isOver(this.nanos.getAsLong()))) {
				settle(file);
			}
		}
		catch (NoSuchFileException ex) {
			LOG.debug("{} is gone", file);
		}
		catch (IOException ex) {
			fail(file, new Fate.Later(file.getFileName() + " cannot be moved: " + ex, false));
		}
		finally {
			this.busy.remove(file);
			this.turns.release();
		}
	}

	private void settle(Path file) throws IOException {
		requireNoLink(file);
		Settled before = Settled.look(file);
		Settled known = this.settled.get(file);
		Fate fate = (known != null && known.isSame(before)) ? known.fate()
				: this.taking.take(file, this.source.id(), this.folder.isUploaded(file) ? Way.SFTP : Way.FOLDER);
		if (fate instanceof Fate.Later later) {
			fail(file, later);
			return;
		}
		// Somebody wrote on: what it is now is another file, and waits until it is whole.
		if (fate instanceof Fate.Gone || !Settled.look(file).isSame(before)) {
			return;
		}
		this.settled.put(file, before.as(fate));
		move(file, fate);
		this.settled.remove(file);
		this.failed.remove(file);
		this.pause = null;
	}

	private void move(Path file, Fate fate) throws IOException {
		switch (fate) {
			case Fate.Taken(String note) -> this.folder.take(file, note, this.clock.instant());
			case Fate.Refused(String note) -> {
				LOG.info("{} of {} is refused: {}", file.getFileName(), this.source.id(), note);
				this.folder.refuse(file, note);
			}
			case Fate.Later _, Fate.Gone _ -> throw new IllegalStateException("it stays where it is");
		}
	}

	private void fail(Path file, Fate.Later later) {
		this.failed.computeIfAbsent(file, (_) -> new Backoff()).failed(this.nanos.getAsLong());
		if (later.everything()) {
			Backoff paused = this.pause;
			Backoff longer = (paused != null) ? paused : new Backoff();
			longer.failed(this.nanos.getAsLong());
			this.pause = longer;
		}
		say(later.reason());
	}

	private void say(String reason) {
		if (!reason.equals(this.trouble)) {
			LOG.warn("The inbox of {} waits: {}", this.source.id(), reason);
		}
		this.trouble = reason;
	}

	// A folder on the way may have become a link since the walk.
	private void requireNoLink(Path file) throws IOException {
		Path real = file.toRealPath(LinkOption.NOFOLLOW_LINKS);
		if (!file.toRealPath().startsWith(this.folder.root().toRealPath()) || Files.isSymbolicLink(real)) {
			throw new NoSuchFileException(file.toString());
		}
	}

	/** Takes a file in. */
	@FunctionalInterface
	interface Taking {

		/**
		 * Takes it; it is only read.
		 * @param file where it is
		 * @param source whose it is
		 * @param way how it came
		 * @return what is to become of it
		 */
		Fate take(Path file, SourceId source, Way way);

	}

	private record Settled(long size, Object time, @Nullable Object key, Fate fate) {

		static Settled look(Path file) throws IOException {
			BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
			return new Settled(seen.size(), seen.lastModifiedTime(), seen.fileKey(), new Fate.Gone());
		}

		Settled as(Fate settled) {
			return new Settled(this.size, this.time, this.key, settled);
		}

		boolean isSame(Settled other) {
			return List.of(this.size, this.time).equals(List.of(other.size, other.time))
					&& Objects.equals(this.key, other.key);
		}

	}

}

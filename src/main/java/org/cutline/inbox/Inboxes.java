package org.cutline.inbox;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.cutline.ingest.Source;
import org.cutline.ingest.SourceId;
import org.cutline.ingest.Sources;
import org.cutline.ingest.SourcesChanged;
import org.cutline.ingest.WaitingFiles;
import org.cutline.ingest.WaitingRoom;
import org.cutline.newsroom.DeskItself;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The inboxes of all sources that have one, below {@code inbox/} of the desk's home. They
 * are looked at when something happens in them, and every ten seconds anyhow.
 */
@Service
public class Inboxes implements SmartLifecycle, WaitingRoom {

	private static final Logger LOG = LoggerFactory.getLogger(Inboxes.class);

	private static final Duration LOOK = Duration.ofSeconds(10);

	private static final Duration RESTLESS = Duration.ofMillis(500);

	private static final int PATIENCE_SECONDS = 20;

	private final Path home;

	private final Sources sources;

	private final FileTaking taking;

	private final Clock clock;

	private final Map<SourceId, SourceInbox> inboxes = new ConcurrentHashMap<>();

	private final Set<SourceId> hurried = ConcurrentHashMap.newKeySet();

	private final FolderWatch watch = new FolderWatch();

	private volatile boolean running;

	private volatile boolean changed = true;

	private ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private Thread watcher = new Thread(() -> {
	});

	Inboxes(@Value("${cutline.home}/inbox") Path home, Sources sources, FileTaking taking, Clock clock) {
		this.home = home.toAbsolutePath().normalize();
		this.sources = sources;
		this.taking = taking;
		this.clock = clock;
	}

	@Override
	@PreAuthorize("hasRole('EDITOR')")
	public List<WaitingFiles> waiting() {
		return this.inboxes.values()
			.stream()
			.map((inbox) -> new WaitingFiles(inbox.source().id(), inbox.source().name(), inbox.waiting(),
					inbox.trouble().orElse(null)))
			.sorted(Comparator.comparing(WaitingFiles::name))
			.toList();
	}

	@Override
	@PreAuthorize("hasRole('EDITOR')")
	public boolean tryNow(SourceId source) {
		Optional<SourceInbox> inbox = find(source);
		inbox.ifPresent((each) -> {
			each.forgetPauses();
			this.hurried.add(source);
			this.watch.wake();
		});
		return inbox.isPresent();
	}

	/**
	 * The folder of a source; whether it is there is for the reader to see.
	 * @param source the source
	 * @return its path
	 */
	public Path folder(SourceId source) {
		return this.home.resolve(source.value());
	}

	Optional<SourceInbox> find(SourceId source) {
		return Optional.ofNullable(this.inboxes.get(source));
	}

	List<SourceInbox> all() {
		return List.copyOf(this.inboxes.values());
	}

	/** Removes what was on its way over SFTP when the desk died. */
	void sweepUnfinished(SftpDoor door) throws IOException {
		if (Files.isDirectory(this.home)) {
			try (DirectoryStream<Path> sources = Files.newDirectoryStream(this.home)) {
				for (Path source : sources) {
					door.sweep(new SourceFolder(source).upload());
				}
			}
		}
	}

	@TransactionalEventListener
	void on(SourcesChanged event) {
		this.changed = true;
		this.watch.wake();
	}

	@Override
	public void start() {
		this.running = true;
		this.changed = true;
		this.threads = Executors.newVirtualThreadPerTaskExecutor();
		this.watcher = Thread.ofPlatform().daemon().name("inboxes").start(this::watch);
	}

	@Override
	public void stop() {
		this.running = false;
		this.threads.shutdown();
		this.watch.wake();
		try {
			this.watcher.join(Duration.ofSeconds(PATIENCE_SECONDS));
			if (!this.threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				LOG.info("Files of inboxes that are on their way are taken in at the next start");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.inboxes.clear();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** It is started before SFTP is, and stopped after it. */
	@Override
	public int getPhase() {
		return DEFAULT_PHASE - 1;
	}

	private void watch() {
		Map<SourceInbox, Long> due = new HashMap<>();
		while (this.running) {
			try {
				long wait = round(due);
				this.watch.await(Duration.ofNanos(wait)).forEach((each) -> due.put(each, System.nanoTime()));
			}
			catch (RuntimeException ex) {
				LOG.warn("The inboxes could not be looked at", ex);
				this.watch.pause(LOOK);
			}
		}
	}

	/** Looks at the inboxes that are due, and says how long nothing is. */
	private long round(Map<SourceInbox, Long> due) {
		refresh();
		due.keySet().retainAll(this.inboxes.values());
		long next = LOOK.toNanos();
		for (SourceInbox inbox : this.inboxes.values()) {
			long now = System.nanoTime();
			boolean hurry = this.hurried.remove(inbox.source().id());
			if (hurry || due.getOrDefault(inbox, now) - now <= 0) {
				FolderWalk walk = inbox.look();
				this.watch.watch(inbox, walk.folders());
				due.put(inbox, now + (walk.isRestless() ? RESTLESS : LOOK).toNanos());
			}
			next = Math.min(next, due.getOrDefault(inbox, now) - now);
		}
		return Math.max(RESTLESS.toNanos() / 5, next);
	}

	/** Has an inbox for each source that is to have one; a change makes a new one. */
	private void refresh() {
		if (!this.changed) {
			return;
		}
		AtomicReference<List<Source>> found = new AtomicReference<>();
		this.changed = false;
		try {
			DeskItself.run(() -> found.set(this.sources.all()));
		}
		catch (DataAccessException | TransactionException ex) {
			this.changed = true;
			LOG.warn("The sources cannot be read: {}", ex.getMessage());
			return;
		}
		List<SourceId> wanted = new ArrayList<>();
		for (Source source : Objects.requireNonNullElse(found.get(), List.<Source>of())) {
			if (source.watchesFolder() || source.takesSftp()) {
				wanted.add(source.id());
				SourceInbox before = this.inboxes.get(source.id());
				if (before == null || !before.source().equals(source)) {
					this.inboxes.put(source.id(), open(source));
				}
			}
		}
		this.inboxes.keySet().retainAll(wanted);
	}

	private SourceInbox open(Source source) {
		SourceFolder folder = new SourceFolder(folder(source.id()));
		try {
			folder.make(source.takesSftp());
		}
		catch (IOException ex) {
			LOG.warn("The folder {} cannot be made: {}", folder.root(), ex.toString());
		}
		return new SourceInbox(source, folder, this.taking, this.threads, this.clock, System::nanoTime);
	}

}

package org.cutline.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells in which inboxes something happens, as far as the operating system says; where it
 * does not, the look every ten seconds finds it.
 */
final class FolderWatch {

	private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

	private static final int MOST = 2_000;

	private static final Duration LONGEST = Duration.ofMillis(500);

	private final WatchService service;

	private final Map<WatchKey, SourceInbox> keys = new HashMap<>();

	private final Map<Path, WatchKey> folders = new HashMap<>();

	private volatile boolean woken;

	FolderWatch() {
		try {
			this.service = FileSystems.getDefault().newWatchService();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Watches the folders of an inbox. */
	void watch(SourceInbox inbox, List<Path> wanted) {
		for (Path folder : wanted) {
			WatchKey known = this.folders.get(folder);
			if (known != null && known.isValid()) {
				this.keys.put(known, inbox);
			}
			else if (this.folders.size() < MOST) {
				register(inbox, folder);
			}
		}
	}

	private void register(SourceInbox inbox, Path folder) {
		try {
			WatchKey key = folder.register(this.service, StandardWatchEventKinds.ENTRY_CREATE,
					StandardWatchEventKinds.ENTRY_MODIFY);
			this.folders.put(folder, key);
			this.keys.put(key, inbox);
		}
		catch (IOException ex) {
			LOG.debug("{} is looked at every ten seconds only: {}", folder, ex.toString());
		}
	}

	/** Somebody who waits is to look now. */
	void wake() {
		this.woken = true;
	}

	/**
	 * Waits until something happens.
	 * @param most how long at most
	 * @return the inboxes in which it does
	 */
	Set<SourceInbox> await(Duration most) {
		Set<SourceInbox> happened = new HashSet<>();
		long until = System.nanoTime() + most.toNanos();
		while (happened.isEmpty() && !this.woken && System.nanoTime() - until < 0) {
			poll(Math.min(LONGEST.toNanos(), Math.max(1, until - System.nanoTime())), happened);
		}
		this.woken = false;
		return happened;
	}

	void pause(Duration length) {
		try {
			Thread.sleep(length);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void poll(long nanos, Set<SourceInbox> happened) {
		try {
			WatchKey key = this.service.poll(nanos, TimeUnit.NANOSECONDS);
			while (key != null) {
				key.pollEvents();
				SourceInbox inbox = this.keys.get(key);
				if (inbox != null) {
					happened.add(inbox);
				}
				if (!key.reset()) {
					this.keys.remove(key);
					this.folders.values().remove(key);
				}
				key = this.service.poll();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.woken = true;
		}
	}

}

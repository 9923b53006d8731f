package org.cutline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Brings files to a desk over several connections at once. */
final class Uploads {

	private static final int[] EDGES = { 400, 1600 };

	private static final Duration PAUSE = Duration.ofMillis(5);

	private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

	private final DeskClient desk;

	private final int connections;

	private final Map<String, Integer> refused = new TreeMap<>();

	private final Map<String, Integer> taken = new TreeMap<>();

	Uploads(DeskClient desk, int connections) {
		this.desk = desk;
		this.connections = connections;
	}

	/**
	 * So many files and octets, in so many seconds.
	 */
	record Run(int files, long octets, double seconds) {

		static final Run NONE = new Run(0, 0, 0);

		Run plus(Run other) {
			return new Run(this.files + other.files, this.octets + other.octets, this.seconds + other.seconds);
		}

		double rate() {
			return this.files / this.seconds;
		}

		double megabytes() {
			return this.octets / 1e6 / this.seconds;
		}

	}

	/**
	 * Brings files, and waits until each that was taken is found by its name and the last
	 * one has its renditions.
	 * @param files the files
	 * @param mark what the names of these files have in them, and of all others that are
	 * brought with this mark
	 * @return how long it took
	 * @throws IOException if the desk does not answer, or a photo is not found
	 */
	Run bring(List<Path> files, String mark) throws IOException {
		AtomicInteger next = new AtomicInteger();
		AtomicLong last = new AtomicLong();
		Callable<Long> connection = () -> {
			long octets = 0;
			for (int index = next.getAndIncrement(); index < files.size(); index = next.getAndIncrement()) {
				Path file = files.get(index);
				octets += Files.size(file);
				count(mark, this.desk.bring(file), last);
			}
			return octets;
		};
		long start = System.nanoTime();
		long octets = 0;
		try (ExecutorService threads = Executors.newFixedThreadPool(this.connections)) {
			for (Future<Long> each : threads.invokeAll(Collections.nCopies(this.connections, connection))) {
				octets += each.get();
			}
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof IOException failure) ? failure
					: new IOException(String.valueOf(ex.getCause()), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", ex);
		}
		waitFor(mark, taken(mark), last.get());
		return new Run(files.size(), octets, (System.nanoTime() - start) / 1e9);
	}

	private synchronized int taken(String mark) {
		return this.taken.getOrDefault(mark, 0);
	}

	private synchronized void count(String mark, DeskClient.Brought brought, AtomicLong last) {
		switch (brought) {
			case DeskClient.Brought.TakenIn(long photo) -> {
				this.taken.merge(mark, 1, Integer::sum);
				last.accumulateAndGet(photo, Math::max);
			}
			case DeskClient.Brought.Refused(String code) -> this.refused.merge(code, 1, Integer::sum);
		}
	}

	private void waitFor(String mark, int wanted, long last) throws IOException {
		long start = System.nanoTime();
		while (last > 0 && !isWhole(mark, wanted, last)) {
			if (System.nanoTime() - start > LONGEST_WAIT.toNanos()) {
				throw new IOException("not all photos that were taken in are found");
			}
			LockSupport.parkNanos(this, PAUSE.toNanos());
		}
	}

	private boolean isWhole(String mark, int wanted, long last) throws IOException {
		if (this.desk.count(mark) != wanted) {
			return false;
		}
		for (int edge : EDGES) {
			if (!this.desk.hasRendition(last, edge)) {
				return false;
			}
		}
		return true;
	}

	/** How many were refused, by the code of the reason. */
	synchronized Map<String, Integer> refused() {
		return Map.copyOf(this.refused);
	}

}

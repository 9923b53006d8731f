package org.cutline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

import org.jspecify.annotations.Nullable;

/**
 * Has units checked on all processors and tells of them in the order in which they were
 * put in. Holds a bounded number of them, so that it takes the same memory for ten
 * captions as for ten million.
 */
final class CheckQueue implements AutoCloseable {

	private static final int MOST_UNITS = 256;

	private static final int MOST_OCTETS = 1 << 18;

	private static final CompletableFuture<Checker.Answer> END = new CompletableFuture<>();

	private final Checker checker;

	private final OutputStream out;

	private final OutputStream troubles;

	private final ExecutorService workers;

	private final BlockingQueue<CompletableFuture<Checker.Answer>> answers;

	private final Thread writer;

	private List<CheckUnit> batch = new ArrayList<>();

	private int batchOctets;

	private int batchLimit = 1;

	private volatile Tally tally = Tally.NOTHING;

	private volatile @Nullable IOException broken;

	private volatile @Nullable CompletionException failure;

	/**
	 * A queue with a worker for each processor.
	 * @param checker checks units; called by several threads
	 * @param out what is told of them
	 * @param troubles what is told of those that cannot be read
	 */
	CheckQueue(Checker checker, OutputStream out, OutputStream troubles) {
		this.checker = checker;
		this.out = out;
		this.troubles = troubles;
		int processors = Runtime.getRuntime().availableProcessors();
		ThreadFactory threads = Thread.ofPlatform().daemon().name("check-", 1).factory();
		this.workers = Executors.newFixedThreadPool(processors, threads);
		this.answers = new ArrayBlockingQueue<>(4 * processors);
		this.writer = Thread.ofPlatform().daemon().name("write").start(this::write);
	}

	/** Puts in a unit; waits while too many are under way. */
	void put(CheckUnit unit) {
		this.batch.add(unit);
		this.batchOctets += unit.size();
		if (this.batch.size() >= this.batchLimit || this.batchOctets >= MOST_OCTETS) {
			flush();
		}
	}

	/** Has what was put in checked now, even if it is little. */
	void flush() {
		if (this.batch.isEmpty()) {
			return;
		}
		List<CheckUnit> units = this.batch;
		enqueue(CompletableFuture.supplyAsync(() -> this.checker.check(units), this.workers));
		this.batch = new ArrayList<>();
		this.batchOctets = 0;
		this.batchLimit = Math.min(this.batchLimit * 2, MOST_UNITS);
	}

	/** Whether it is of no use to go on. */
	boolean isBroken() {
		return this.broken != null || this.failure != null;
	}

	/**
	 * Waits until all is checked and told of.
	 * @return the counts
	 * @throws IOException if what was found could not be written
	 */
	Tally finish() throws IOException {
		flush();
		enqueue(END);
		try {
			this.writer.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		if (this.failure != null) {
			throw this.failure;
		}
		if (this.broken != null) {
			throw this.broken;
		}
		return this.tally;
	}

	private void enqueue(CompletableFuture<Checker.Answer> answer) {
		try {
			this.answers.put(answer);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void write() {
		try {
			for (CompletableFuture<Checker.Answer> next = this.answers.take(); next != END; next = this.answers
				.take()) {
				write(next);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Goes on to the end even when it fails, so that nobody waits for it. */
	private void write(CompletableFuture<Checker.Answer> next) {
		if (isBroken()) {
			return;
		}
		try {
			Checker.Answer answer = next.join();
			this.tally = this.tally.plus(answer.tally());
			this.out.write(answer.out().getBytes(StandardCharsets.UTF_8));
			this.out.flush();
			this.troubles.write(answer.troubles().getBytes(StandardCharsets.UTF_8));
			this.troubles.flush();
		}
		catch (IOException ex) {
			this.broken = ex;
		}
		catch (CompletionException ex) {
			this.failure = ex;
		}
	}

	@Override
	public void close() {
		this.workers.shutdownNow();
		this.writer.interrupt();
	}

}

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
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;

/**
 * Has work done on all processors and tells of it in the order in which it was put in.
 * Holds a bounded amount of it, so that it takes the same memory for ten captions or
 * files as for ten million.
 *
 * @param <W> what is put in
 * @param <R> what all comes to in the end, besides what is told
 */
final class InOrder<W, R> implements AutoCloseable {

	private static final int MOST_AT_ONCE = 256;

	private static final int MOST_OCTETS = 1 << 18;

	private final CompletableFuture<List<Answer<R>>> end = new CompletableFuture<>();

	private final Streams streams;

	private final Function<List<W>, List<Answer<R>>> work;

	private final ToIntFunction<W> octets;

	private final BinaryOperator<R> sum;

	private final ExecutorService workers;

	private final BlockingQueue<CompletableFuture<List<Answer<R>>>> answers;

	private final Thread writer;

	private List<W> batch = new ArrayList<>();

	private int batchOctets;

	private int batchLimit = 1;

	private volatile R result;

	private volatile @Nullable IOException broken;

	private volatile @Nullable CompletionException failure;

	/**
	 * A queue with a worker for each processor.
	 * @param streams where it is told
	 * @param work does some of the work in its order; called by several threads
	 * @param octets how much memory some work takes, about
	 * @param start the result without any work
	 * @param sum makes one result of two
	 */
	InOrder(Streams streams, Function<List<W>, List<Answer<R>>> work, ToIntFunction<W> octets, R start,
			BinaryOperator<R> sum) {
		this.streams = streams;
		this.work = work;
		this.octets = octets;
		this.result = start;
		this.sum = sum;
		int processors = Runtime.getRuntime().availableProcessors();
		ThreadFactory threads = Thread.ofPlatform().daemon().name("work-", 1).factory();
		this.workers = Executors.newFixedThreadPool(processors, threads);
		this.answers = new ArrayBlockingQueue<>(4 * processors);
		this.writer = Thread.ofPlatform().daemon().name("write").start(this::write);
	}

	/**
	 * What came of some work.
	 *
	 * @param <R> the kind of result
	 * @param out for standard output
	 * @param trouble for standard error
	 * @param result what it comes to
	 */
	record Answer<R>(String out, String trouble, R result) {
	}

	/** Puts in work; waits while too much is under way. */
	void put(W one) {
		this.batch.add(one);
		this.batchOctets += this.octets.applyAsInt(one);
		if (this.batch.size() >= this.batchLimit || this.batchOctets >= MOST_OCTETS) {
			flush();
		}
	}

	/** Has what was put in done now, even if it is little. */
	void flush() {
		if (!this.batch.isEmpty()) {
			List<W> works = this.batch;
			enqueue(CompletableFuture.supplyAsync(() -> this.work.apply(works), this.workers));
			this.batch = new ArrayList<>();
			this.batchOctets = 0;
			this.batchLimit = Math.min(this.batchLimit * 2, MOST_AT_ONCE);
		}
	}

	/** Whether it is of no use to go on. */
	boolean isBroken() {
		return this.broken != null || this.failure != null;
	}

	/**
	 * Waits until all is done and told.
	 * @return the results in one
	 * @throws IOException if an answer could not be written
	 */
	R finish() throws IOException {
		flush();
		enqueue(this.end);
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
		return this.result;
	}

	private void enqueue(CompletableFuture<List<Answer<R>>> answer) {
		try {
			this.answers.put(answer);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void write() {
		try {
			for (CompletableFuture<List<Answer<R>>> next = this.answers.take(); next != this.end; next = this.answers
				.take()) {
				write(next);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Goes on to the end even when it fails, so that nobody waits for it. */
	private void write(CompletableFuture<List<Answer<R>>> next) {
		if (isBroken()) {
			return;
		}
		try {
			StringBuilder out = new StringBuilder();
			for (Answer<R> answer : next.join()) {
				out.append(answer.out());
				if (!answer.trouble().isEmpty()) {
					print(this.streams.out(), out.toString());
					out.setLength(0);
					print(this.streams.err(), answer.trouble());
				}
				this.result = this.sum.apply(this.result, answer.result());
			}
			print(this.streams.out(), out.toString());
		}
		catch (IOException ex) {
			this.broken = ex;
		}
		catch (CompletionException ex) {
			this.failure = ex;
		}
	}

	private static void print(OutputStream stream, String text) throws IOException {
		if (!text.isEmpty()) {
			stream.write(text.getBytes(StandardCharsets.UTF_8));
			stream.flush();
		}
	}

	@Override
	public void close() {
		this.workers.shutdownNow();
		this.writer.interrupt();
	}

}

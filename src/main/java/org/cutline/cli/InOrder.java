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
 * Does one thing with each of many files on all processors, and writes what comes of it
 * in the order in which the files were put in. A bounded number of files is under way.
 */
final class InOrder implements AutoCloseable {

	private static final int MOST_AT_ONCE = 16;

	private static final CompletableFuture<List<Answer>> END = new CompletableFuture<>();

	private final Streams streams;

	private final ExecutorService workers;

	private final BlockingQueue<CompletableFuture<List<Answer>>> answers;

	private final Thread writer;

	private List<Work> batch = new ArrayList<>();

	private int batchLimit = 1;

	private volatile int exitCode;

	private volatile @Nullable IOException broken;

	private volatile @Nullable CompletionException failure;

	InOrder(Streams streams) {
		this.streams = streams;
		int processors = Runtime.getRuntime().availableProcessors();
		ThreadFactory threads = Thread.ofPlatform().daemon().name("file-", 1).factory();
		this.workers = Executors.newFixedThreadPool(processors, threads);
		this.answers = new ArrayBlockingQueue<>(4 * processors);
		this.writer = Thread.ofPlatform().daemon().name("write").start(this::write);
	}

	/** What is done with one file. */
	interface Work {

		Answer answer();

	}

	/**
	 * What came of one file.
	 *
	 * @param out for standard output
	 * @param trouble for standard error
	 * @param exitCode 0, or what the command is to end with
	 */
	record Answer(String out, String trouble, int exitCode) {
	}

	/** Puts in work; waits while too much is under way. */
	void put(Work work) {
		this.batch.add(work);
		if (this.batch.size() >= this.batchLimit) {
			flush();
		}
	}

	/** Whether it is of no use to go on. */
	boolean isBroken() {
		return this.broken != null || this.failure != null;
	}

	/**
	 * Waits until all is done and written.
	 * @return the largest exit code of all
	 * @throws IOException if an answer could not be written
	 */
	int finish() throws IOException {
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
		return this.exitCode;
	}

	private void flush() {
		if (!this.batch.isEmpty()) {
			List<Work> works = this.batch;
			enqueue(CompletableFuture.supplyAsync(() -> works.stream().map(Work::answer).toList(), this.workers));
			this.batch = new ArrayList<>();
			this.batchLimit = Math.min(this.batchLimit * 2, MOST_AT_ONCE);
		}
	}

	private void enqueue(CompletableFuture<List<Answer>> answer) {
		try {
			this.answers.put(answer);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void write() {
		try {
			for (CompletableFuture<List<Answer>> next = this.answers.take(); next != END; next = this.answers.take()) {
				write(next);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Goes on to the end even when it fails, so that nobody waits for it. */
	private void write(CompletableFuture<List<Answer>> next) {
		if (isBroken()) {
			return;
		}
		try {
			StringBuilder out = new StringBuilder();
			for (Answer answer : next.join()) {
				out.append(answer.out());
				if (!answer.trouble().isEmpty()) {
					print(this.streams.out(), out.toString());
					out.setLength(0);
					print(this.streams.err(), answer.trouble());
				}
				this.exitCode = Math.max(this.exitCode, answer.exitCode());
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

package org.cutline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who looks at the contact sheet meanwhile: again and again a page of the newest
 * photos with their thumbnails, over as many connections as a browser opens.
 */
final class SheetReader implements AutoCloseable {

	/** The photos of a page. */
	static final int PAGE = 60;

	private static final int CONNECTIONS = 6;

	private static final int EDGE = 400;

	private final DeskClient desk;

	private final long pause;

	private final List<Double> times;

	private final ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS,
			Thread.ofPlatform().daemon().factory());

	private final Thread reader = Thread.ofPlatform().daemon().name("reader of the contact sheet").unstarted(this::run);

	private volatile boolean closed;

	private @Nullable IOException failure;

	private SheetReader(DeskClient desk, int milliseconds, List<Double> times) {
		this.desk = desk;
		this.pause = milliseconds * 1_000_000L;
		this.times = times;
	}

	/**
	 * Starts to read.
	 * @param desk the desk
	 * @param milliseconds from the beginning of one page to that of the next; 0 for not
	 * at all
	 * @param times gets how long each full page took, in milliseconds
	 */
	static SheetReader start(DeskClient desk, int milliseconds, List<Double> times) {
		SheetReader reader = new SheetReader(desk, milliseconds, times);
		if (milliseconds > 0) {
			reader.reader.start();
		}
		return reader;
	}

	private void run() {
		try {
			while (!this.closed) {
				long start = System.nanoTime();
				if (read() == PAGE) {
					this.times.add((System.nanoTime() - start) / 1e6);
				}
				long left = start + this.pause - System.nanoTime();
				if (left > 0 && !this.closed) {
					LockSupport.parkNanos(this, left);
				}
			}
		}
		catch (IOException ex) {
			this.failure = ex;
		}
	}

	/** How many thumbnails came. */
	private int read() throws IOException {
		List<Callable<Boolean>> pictures = new ArrayList<>();
		this.desk.newest(PAGE).forEach((photo) -> pictures.add(() -> this.desk.hasRendition(photo, EDGE)));
		int came = 0;
		try {
			for (Future<Boolean> each : this.connections.invokeAll(pictures)) {
				came += each.get() ? 1 : 0;
			}
		}
		catch (ExecutionException ex) {
			throw new IOException(String.valueOf(ex.getCause()), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", ex);
		}
		return came;
	}

	/** Ends when the page at hand is there. */
	@Override
	public void close() throws IOException {
		this.closed = true;
		LockSupport.unpark(this.reader);
		try {
			this.reader.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.connections.shutdownNow();
		IOException broken = this.failure;
		if (broken != null) {
			throw broken;
		}
	}

}

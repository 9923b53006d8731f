package org.cutline.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The workers: processes that live long, are started when first needed, and are killed
 * and replaced when a task takes too long, ends their memory or their stack, crashes
 * them, and after {@link #TASKS} tasks. Who asks waits until a worker is free, in turn.
 */
@Component
public class Workers implements DisposableBean {

	/** How many octets an answer has at most. */
	public static final int LONGEST_ANSWER = 32 * 1024 * 1024;

	/** How many tasks a worker does before it is replaced. */
	static final int TASKS = 1000;

	private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

	private final WorkerSettings settings;

	private final Semaphore turns;

	private final Deque<WorkerProcess> idle = new ArrayDeque<>();

	private final Set<WorkerProcess> running = ConcurrentHashMap.newKeySet();

	private final ScheduledExecutorService clock = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("workers-clock").factory());

	private final AtomicLong done = new AtomicLong();

	private final AtomicLong late = new AtomicLong();

	private final AtomicLong failed = new AtomicLong();

	private final AtomicLong started = new AtomicLong();

	Workers(WorkerSettings settings) {
		this.settings = settings;
		this.turns = new Semaphore(settings.workers(), true);
	}

	/**
	 * Has a task done.
	 * @param task what to do
	 * @param limit how long it may take once a worker is free
	 * @param arguments what to work on
	 * @return what came of it; never waits much longer than the limit for one task
	 */
	public Answer ask(Class<? extends Task> task, Duration limit, String... arguments) {
		this.turns.acquireUninterruptibly();
		try {
			WorkerProcess worker = free();
			Answer answer = worker.ask(task, limit, List.of(arguments));
			count(answer);
			giveBack(worker);
			return answer;
		}
		catch (IOException ex) {
			LOG.warn("No worker can be started: {}", ex.toString());
			return new Answer.Unavailable(ex.toString());
		}
		finally {
			this.turns.release();
		}
	}

	private WorkerProcess free() throws IOException {
		WorkerProcess found = nextIdle();
		while (found != null && !found.isUsable()) {
			this.running.remove(found);
			found = nextIdle();
		}
		if (found != null) {
			return found;
		}
		WorkerProcess fresh = WorkerProcess.start(this.settings, this.clock);
		this.started.incrementAndGet();
		this.running.add(fresh);
		return fresh;
	}

	private @Nullable WorkerProcess nextIdle() {
		synchronized (this.idle) {
			return this.idle.pollFirst();
		}
	}

	private void giveBack(WorkerProcess worker) {
		if (worker.isUsable()) {
			synchronized (this.idle) {
				this.idle.addFirst(worker);
			}
		}
		else {
			worker.kill();
			this.running.remove(worker);
		}
	}

	private void count(Answer answer) {
		switch (answer) {
			case Answer.Done _ -> this.done.incrementAndGet();
			case Answer.TookTooLong(Duration limit) -> {
				this.late.incrementAndGet();
				LOG.warn("A worker was killed: its task took more than {} s", limit.toSeconds());
			}
			case Answer.Failed failure -> {
				this.failed.incrementAndGet();
				LOG.info("A task failed: {}", failure.reason());
			}
			case Answer.Unavailable _ -> {
			}
		}
	}

	/**
	 * What the workers have done since the desk started.
	 * @return the figures
	 */
	public Figures figures() {
		return new Figures(this.running.size(), this.turns.getQueueLength(), this.done.get(), this.late.get(),
				this.failed.get(), this.started.get());
	}

	/** The processes that run now. */
	List<Long> pids() {
		return this.running.stream().filter(WorkerProcess::isUsable).map(WorkerProcess::pid).toList();
	}

	@Override
	public void destroy() {
		this.clock.shutdownNow();
		this.running.forEach(WorkerProcess::kill);
	}

	/**
	 * Figures of the workers.
	 *
	 * @param running how many run
	 * @param waiting how many tasks wait for one
	 * @param done tasks that were done
	 * @param late tasks that took too long
	 * @param failed tasks that failed or killed their worker
	 * @param started how many workers were started
	 */
	public record Figures(int running, int waiting, long done, long late, long failed, long started) {
	}

}

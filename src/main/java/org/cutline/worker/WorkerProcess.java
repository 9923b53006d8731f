package org.cutline.worker;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One running worker, used by one thread at a time. */
final class WorkerProcess {

	private static final Duration START = Duration.ofSeconds(30);

	private final Process process;

	private final DataOutputStream requests;

	private final DataInputStream answers;

	private final ScheduledExecutorService clock;

	private int tasks;

	private volatile boolean usable = true;

	private WorkerProcess(Process process, ScheduledExecutorService clock) {
		this.process = process;
		this.requests = new DataOutputStream(process.getOutputStream());
		this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
		this.clock = clock;
	}

	static WorkerProcess start(WorkerSettings settings, ScheduledExecutorService clock) throws IOException {
		WorkerProcess worker = new WorkerProcess(WorkerLauncher.start(settings), clock);
		ScheduledFuture<?> end = clock.schedule(worker::kill, START.toMillis(), TimeUnit.MILLISECONDS);
		try {
			if (worker.answers.readInt() != WorkerMain.READY) {
				throw new IOException("a worker started with something else");
			}
			return worker;
		}
		catch (IOException ex) {
			worker.kill();
			throw ex;
		}
		finally {
			end.cancel(false);
		}
	}

	/**
	 * Gives it a task. Afterwards it may be no longer usable.
	 * @param task what to do
	 * @param limit how long it may take
	 * @param arguments what to work on
	 * @return what came of it
	 */
	Answer ask(Class<? extends Task> task, Duration limit, List<String> arguments) {
		AtomicBoolean late = new AtomicBoolean();
		ScheduledFuture<?> end = this.clock.schedule(() -> {
			late.set(true);
			kill();
		}, limit.toMillis(), TimeUnit.MILLISECONDS);
		this.tasks++;
		try {
			send(task, arguments);
			boolean done = this.answers.readBoolean();
			int length = this.answers.readInt();
			if (length < 0 || length > Workers.LONGEST_ANSWER) {
				throw new IOException("an answer of " + length + " octets");
			}
			byte[] octets = this.answers.readNBytes(length);
			if (octets.length < length) {
				throw new IOException("half an answer");
			}
			return done ? new Answer.Done(octets)
					: new Answer.Failed(false, new DataInputStream(new ByteArrayInputStream(octets)).readUTF());
		}
		catch (IOException ex) {
			kill();
			return late.get() ? new Answer.TookTooLong(limit)
					: new Answer.Failed(true, "the worker died: " + ex.getMessage());
		}
		finally {
			end.cancel(false);
		}
	}

	private void send(Class<? extends Task> task, List<String> arguments) throws IOException {
		ByteArrayOutputStream request = new ByteArrayOutputStream();
		DataOutputStream fields = new DataOutputStream(request);
		fields.writeUTF(task.getName());
		fields.writeInt(arguments.size());
		for (String each : arguments) {
			fields.writeUTF(each);
		}
		this.requests.writeInt(request.size());
		request.writeTo(this.requests);
		this.requests.flush();
	}

	boolean isUsable() {
		return this.usable && this.tasks < Workers.TASKS && this.process.isAlive();
	}

	long pid() {
		return this.process.pid();
	}

	void kill() {
		this.usable = false;
		this.process.destroyForcibly();
	}

}

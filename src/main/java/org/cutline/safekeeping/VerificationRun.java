package org.cutline.safekeeping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.cutline.safekeeping.Problem.Kind;
import org.cutline.safekeeping.VerificationReport.State;
import org.jspecify.annotations.Nullable;

/** One verification on its way: what it found so far, and whether it is to end. */
final class VerificationRun implements Listener {

	private static final int LISTED = 1000;

	private static final int STEP = 25;

	private final Instant startedAt;

	private final long photos;

	private final Consumer<VerificationReport> watcher;

	private final Map<Kind, Long> found = new EnumMap<>(Kind.class);

	private final List<Problem> problems = new ArrayList<>();

	private State state = State.RUNNING;

	private @Nullable Instant endedAt;

	private Count count = Count.NOTHING;

	private volatile boolean cancelled;

	private long told;

	VerificationRun(Instant startedAt, long photos, Consumer<VerificationReport> watcher) {
		this.startedAt = startedAt;
		this.photos = photos;
		this.watcher = watcher;
	}

	@Override
	public synchronized void found(Problem problem) {
		this.found.merge(problem.kind(), 1L, Long::sum);
		if (this.problems.size() < LISTED) {
			this.problems.add(problem);
		}
	}

	@Override
	public boolean goesOn(Count reached) {
		synchronized (this) {
			this.count = reached;
			this.told++;
		}
		if (this.told % STEP == 0) {
			this.watcher.accept(report());
		}
		return !this.cancelled;
	}

	void cancel() {
		this.cancelled = true;
	}

	void end(boolean failed, Instant at) {
		synchronized (this) {
			this.state = failed ? State.FAILED : (this.cancelled ? State.CANCELLED : State.DONE);
			this.endedAt = at;
		}
		this.watcher.accept(report());
	}

	synchronized void forget(Problem problem) {
		if (this.problems.remove(problem)) {
			this.found.computeIfPresent(problem.kind(), (_, number) -> (number > 1) ? number - 1 : null);
		}
	}

	synchronized VerificationReport report() {
		return new VerificationReport(this.state, this.startedAt, this.endedAt, this.photos, this.count,
				Map.copyOf(this.found), List.copyOf(this.problems));
	}

}

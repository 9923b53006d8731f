package org.cutline.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.cutline.newsroom.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The intakes that this node has open, and the files that are on their way into them. */
@Component
class OpenIntakes {

	/** An intake to which nothing came for so long has ended. */
	static final Duration QUIET = Duration.ofMinutes(10);

	private final IntakeRows rows;

	private final Clock clock;

	private final Map<Key, Long> current = new HashMap<>();

	private final Map<Long, Open> open = new ConcurrentHashMap<>();

	OpenIntakes(IntakeRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/** Opens an intake of its own. */
	Delivery open(Way way, @Nullable SourceId source, @Nullable PersonId by, @Nullable Integer expected) {
		Instant now = this.clock.instant();
		long id = this.rows.add(way, source, by, expected, now);
		this.open.put(id, new Open(now));
		return new Delivery(way, source, id);
	}

	/** The intake that what comes by a way joins, or a new one. */
	synchronized Delivery current(Way way, @Nullable SourceId source, @Nullable PersonId by) {
		Key key = new Key(way, source, by);
		Long id = this.current.get(key);
		Open its = (id != null) ? this.open.get(id) : null;
		if (id != null && its != null && !its.isQuiet(this.clock.instant())) {
			return new Delivery(way, source, id);
		}
		Delivery fresh = open(way, source, by, null);
		this.current.put(key, fresh.intake());
		return fresh;
	}

	/** A file is on its way; an intake that had ended goes on. */
	void enter(Coming file) {
		Open its = this.open.computeIfAbsent(file.delivery().intake(), (id) -> {
			this.rows.goOn(id);
			return new Open(this.clock.instant()).failed();
		});
		its.coming.add(file);
	}

	void leave(Coming file) {
		find(file.delivery().intake()).ifPresent((its) -> {
			its.coming.remove(file);
			its.last = this.clock.instant();
		});
	}

	Optional<Open> find(long intake) {
		return Optional.ofNullable(this.open.get(intake));
	}

	void end(long intake) {
		this.open.remove(intake);
		this.rows.end(intake, this.clock.instant());
	}

	/** Ends what has been quiet, what a node left that is gone too. */
	void endQuiet() {
		Instant now = this.clock.instant();
		for (IntakeSummary each : this.rows.running()) {
			boolean busy = find(each.id()).map((its) -> !its.isQuiet(now)).orElse(false);
			if (!busy && each.last().plus(QUIET).isBefore(now)) {
				this.open.remove(each.id());
				this.rows.end(each.id(), each.last());
			}
		}
	}

	/** What comes under other settings is another intake. */
	@TransactionalEventListener
	synchronized void on(SourcesChanged changed) {
		this.current.clear();
	}

	private record Key(Way way, @Nullable SourceId source, @Nullable PersonId by) {
	}

	/** An intake that is open on this node. */
	static final class Open {

		private final Set<Coming> coming = ConcurrentHashMap.newKeySet();

		private volatile Instant last;

		private volatile boolean failed;

		private Open(Instant last) {
			this.last = last;
		}

		/** Remembers that a file failed, or may have. */
		Open failed() {
			this.failed = true;
			return this;
		}

		boolean mayHaveFailed() {
			return this.failed;
		}

		Set<Coming> coming() {
			return this.coming;
		}

		private boolean isQuiet(Instant now) {
			return this.coming.isEmpty() && this.last.plus(QUIET).isBefore(now);
		}

	}

}

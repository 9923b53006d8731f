package org.cutline.ingest;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the record of intakes: writes the lines that wait, ends what has been quiet, and
 * forgets what is older than the record goes back.
 */
@Component
class IntakeHousekeeping implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(IntakeHousekeeping.class);

	private static final int AT_ONCE = 50;

	private final IntakeLines lines;

	private final OpenIntakes intakes;

	private final IntakeRows rows;

	private final QuarantineShelf shelf;

	private final IntakeKeeping keeping;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("intake-record").factory());

	IntakeHousekeeping(IntakeLines lines, OpenIntakes intakes, IntakeRows rows, QuarantineShelf shelf,
			IntakeKeeping keeping, TransactionTemplate transaction, Clock clock) {
		this.lines = lines;
		this.intakes = intakes;
		this.rows = rows;
		this.shelf = shelf;
		this.keeping = keeping;
		this.transaction = transaction;
		this.clock = clock;
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		this.timer.scheduleWithFixedDelay(() -> quietly(this.lines::flush), 500, 500, TimeUnit.MILLISECONDS);
		this.timer.scheduleWithFixedDelay(() -> quietly(this.intakes::endQuiet), 1, 1, TimeUnit.MINUTES);
		this.timer.scheduleWithFixedDelay(() -> quietly(this::forget), 5, 60, TimeUnit.MINUTES);
		this.timer.scheduleWithFixedDelay(() -> quietly(this.shelf::sweep), 6, 60, TimeUnit.MINUTES);
	}

	/** Forgets intakes that ended before the record begins. */
	void forget() {
		var ids = this.rows.endedBefore(this.clock.instant().minus(this.keeping.keep()), AT_ONCE);
		while (!ids.isEmpty()) {
			ids.forEach((id) -> this.transaction.executeWithoutResult((_) -> this.rows.forget(id)));
			ids = this.rows.endedBefore(this.clock.instant().minus(this.keeping.keep()), AT_ONCE);
		}
	}

	private static void quietly(Runnable deed) {
		try {
			deed.run();
		}
		catch (DataAccessException | TransactionException ex) {
			LOG.warn("The record of intakes waits for the database: {}", ex.toString());
		}
	}

	@Override
	public void destroy() {
		this.timer.shutdownNow();
		quietly(this.lines::flush);
	}

}

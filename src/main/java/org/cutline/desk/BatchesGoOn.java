package org.cutline.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cutline.newsroom.Audit;
import org.cutline.newsroom.DeskItself;
import org.cutline.newsroom.OnBehalf;
import org.cutline.newsroom.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes on with batches that were left in the middle, as the person who began them: those
 * of a desk that was stopped, and those that a lost database broke off.
 */
@Component
class BatchesGoOn implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(BatchesGoOn.class);

	private static final Duration KEPT = Duration.ofDays(7);

	private static final int LOOK_SECONDS = 10;

	private final Batches batches;

	private final BatchRows rows;

	private final Map<String, BatchWork> works;

	private final OnBehalf onBehalf;

	private final Audit audit;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("batches").factory());

	BatchesGoOn(Batches batches, BatchRows rows, List<BatchWork> works, OnBehalf onBehalf, Audit audit,
			TransactionTemplate transaction, Clock clock) {
		this.batches = batches;
		this.rows = rows;
		this.works = works.stream().collect(Collectors.toMap(BatchWork::kind, Function.identity()));
		this.onBehalf = onBehalf;
		this.audit = audit;
		this.transaction = transaction;
		this.clock = clock;
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		this.timer.scheduleWithFixedDelay(this::look, 0, LOOK_SECONDS, TimeUnit.SECONDS);
		this.timer.scheduleWithFixedDelay(this::forget, 7, 60, TimeUnit.MINUTES);
	}

	private void look() {
		try {
			while (goOnWithOne()) {
				LOG.debug("Perhaps there is another one");
			}
		}
		catch (RuntimeException ex) {
			LOG.warn("Batches that were left in the middle wait: {}", ex.toString());
		}
	}

	/**
	 * Does the rest of one batch.
	 * @return false if there is none
	 */
	boolean goOnWithOne() {
		Optional<BatchRows.Open> left = this.batches.takeOne();
		left.ifPresent(this::goOn);
		return left.isPresent();
	}

	private void goOn(BatchRows.Open batch) {
		PersonId person = batch.person();
		if (person == null) {
			DeskItself.run(() -> doTheRest(batch));
		}
		else if (!this.onBehalf.run(person, () -> doTheRest(batch))) {
			LOG.info("Batch {} is not done to the end: who began it may not sign in any more", batch.id());
			this.batches.end(batch.id());
		}
	}

	private void doTheRest(BatchRows.Open batch) {
		BatchWork work = this.works.get(batch.kind());
		if (work == null) {
			LOG.warn("Batch {} is of a kind that this desk does not know: {}", batch.id(), batch.kind());
			this.batches.end(batch.id());
			return;
		}
		int left = this.batches.goOn(batch, work);
		this.transaction.executeWithoutResult((_) -> this.audit.record("batch.resumed", "batch/" + batch.id(),
				left + " photos were left of " + batch.kind()));
		LOG.info("Batch {} was left in the middle and is done now: {} photos were left", batch.id(), left);
	}

	private void forget() {
		try {
			this.transaction.executeWithoutResult((_) -> this.rows.forget(this.clock.instant().minus(KEPT)));
		}
		catch (RuntimeException ex) {
			LOG.warn("Old batches are not forgotten yet: {}", ex.toString());
		}
	}

	@Override
	public void destroy() {
		this.timer.shutdownNow();
	}

}

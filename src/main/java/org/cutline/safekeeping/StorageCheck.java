package org.cutline.safekeeping;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.cutline.newsroom.Audit;
import org.cutline.safekeeping.Problem.Kind;
import org.cutline.safekeeping.VerificationReport.State;
import org.cutline.storage.Digest;
import org.cutline.storage.Shelves;
import org.cutline.storage.Trash;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Verifies the store of the running desk, one verification at a time, beside all other
 * work; and moves files that no photo refers to into the trash. A report is no order:
 * each file is looked up again before it is moved.
 */
@Service
public class StorageCheck implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(StorageCheck.class);

	private final PhotoRows rows;

	private final Shelves shelves;

	private final Trash trash;

	private final TransactionTemplate transaction;

	private final Audit audit;

	private final Clock clock;

	private final List<Consumer<VerificationReport>> watchers = new CopyOnWriteArrayList<>();

	private volatile @Nullable VerificationRun run;

	StorageCheck(JdbcClient database, @Value("${cutline.home}") Path home, Trash trash, TransactionTemplate transaction,
			Audit audit, Clock clock) {
		this.rows = new PhotoRows(database);
		this.shelves = Shelves.of(home);
		this.trash = trash;
		this.transaction = transaction;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The last verification.
	 * @return how far it is or how it ended
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public VerificationReport report() {
		VerificationRun last = this.run;
		return (last != null) ? last.report() : VerificationReport.NONE;
	}

	/**
	 * Starts a verification, unless one is at work.
	 * @return false if one is at work
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public boolean start() {
		synchronized (this) {
			VerificationRun last = this.run;
			if (last != null && last.report().state() == State.RUNNING) {
				return false;
			}
			VerificationRun next = new VerificationRun(this.clock.instant(), this.rows.count(), this::tell);
			this.run = next;
			Thread.ofVirtual().name("verification").start(() -> verify(next));
		}
		this.audit.record("storage.verified", "storage", "");
		return true;
	}

	/** Ends the verification that is at work, if one is. */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void cancel() {
		VerificationRun last = this.run;
		if (last != null) {
			last.cancel();
		}
	}

	/**
	 * Has somebody told how verifications go, on any thread.
	 * @param watcher told every few photos and at the end
	 * @return ends that
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public Runnable watch(Consumer<VerificationReport> watcher) {
		this.watchers.add(watcher);
		return () -> this.watchers.remove(watcher);
	}

	/**
	 * Moves the files of the last report that no photo refers to into the trash, where
	 * they stay for 30 days. Each is looked up again in a transaction of its own; one
	 * that a photo refers to by now, or that came within the last day, stays.
	 * @return what became of them
	 * @throws IOException if a file cannot be moved
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public Swept sweep() throws IOException {
		VerificationRun last = this.run;
		int moved = 0;
		int kept = 0;
		if (last != null) {
			for (Problem orphan : last.report().problems()) {
				if (orphan.kind() == Kind.ORPHAN) {
					boolean gone = sweep(orphan);
					moved += gone ? 1 : 0;
					kept += gone ? 0 : 1;
					last.forget(orphan);
				}
			}
			this.audit.record("storage.swept", "storage", moved + " moved to the trash, " + kept + " kept");
		}
		return new Swept(moved, kept);
	}

	private boolean sweep(Problem orphan) throws IOException {
		return this.trash.take(this.shelves.uploads().resolve(orphan.fileName()), new Digest(orphan.digest()),
				(digest) -> !Boolean.TRUE.equals(this.transaction.execute((_) -> this.rows.refersTo(digest))));
	}

	private void verify(VerificationRun next) {
		boolean failed = true;
		try {
			new Verification(this.rows, this.shelves, this.clock, next).run();
			this.trash.empty();
			failed = false;
		}
		catch (IOException | DataAccessException ex) {
			LOG.error("The store could not be verified", ex);
		}
		finally {
			next.end(failed, this.clock.instant());
		}
		next.report()
			.problems()
			.stream()
			.filter((problem) -> problem.kind().serious())
			.forEach((problem) -> LOG.error("Storage: {} {} of photo {}", problem.kind().code(), problem.digest(),
					problem.photo()));
	}

	private void tell(VerificationReport report) {
		this.watchers.forEach((watcher) -> watcher.accept(report));
	}

	@EventListener
	void on(ApplicationReadyEvent ready) throws IOException {
		this.trash.empty();
	}

	@Override
	public void destroy() {
		VerificationRun last = this.run;
		if (last != null) {
			last.cancel();
		}
	}

	/**
	 * What became of the files that a report named as nobody's.
	 *
	 * @param moved how many are in the trash
	 * @param kept how many stay, since they are wanted again
	 */
	public record Swept(int moved, int kept) {
	}

}

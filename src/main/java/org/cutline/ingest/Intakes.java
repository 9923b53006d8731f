package org.cutline.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.cutline.newsroom.CurrentPerson;
import org.cutline.newsroom.PersonId;
import org.cutline.storage.BlobStore;
import org.cutline.worker.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/**
 * The record of intakes: what came, by which way, from where, and what became of it. The
 * lines are written by {@link PhotoIntake} itself.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class Intakes {

	private final OpenIntakes open;

	private final IntakeRows rows;

	private final FileRows files;

	private final IntakeLines lines;

	private final BlobStore store;

	private final Workers workers;

	private final CurrentPerson currentPerson;

	Intakes(OpenIntakes open, IntakeRows rows, FileRows files, IntakeLines lines, BlobStore store, Workers workers,
			CurrentPerson currentPerson) {
		this.open = open;
		this.rows = rows;
		this.files = files;
		this.lines = lines;
		this.store = store;
		this.workers = workers;
		this.currentPerson = currentPerson;
	}

	/**
	 * The intake that files join. A drop in the browser is one of its own; what comes by
	 * any other way joins the one that the source, or the person, has open, until nothing
	 * came for ten minutes.
	 * @param way by which way they come
	 * @param source from which source, or null
	 * @return how they come, for {@link PhotoIntake#take}
	 */
	public Delivery open(Way way, @Nullable SourceId source) {
		return (way == Way.BROWSER) ? this.open.open(way, source, person(), null)
				: this.open.current(way, source, person());
	}

	/**
	 * An intake of its own of which is known how many files there are.
	 * @param way by which way they come
	 * @param source from which source, or null
	 * @param files how many there are
	 * @return how they come
	 */
	public Delivery open(Way way, @Nullable SourceId source, int files) {
		return this.open.open(way, source, person(), files);
	}

	/**
	 * Remembers how many files an intake has, all in all.
	 * @param delivery how its files come
	 * @param files how many there are
	 */
	public void expect(Delivery delivery, int files) {
		this.rows.expect(delivery.intake(), files);
	}

	/**
	 * Ends an intake to which no more comes. If something does, it goes on.
	 * @param delivery how its files came
	 */
	public void end(Delivery delivery) {
		this.open.end(delivery.intake());
	}

	/** How many intakes there are. */
	public int count() {
		return this.rows.count();
	}

	/**
	 * A page of intakes, the last first.
	 * @param offset how many to leave out
	 * @param limit how many at most
	 * @return the intakes
	 */
	public List<IntakeSummary> page(int offset, int limit) {
		this.lines.flush();
		return this.rows.page(offset, limit);
	}

	/**
	 * An intake.
	 * @param id the intake
	 * @return empty for an unknown one
	 */
	public Optional<IntakeSummary> find(long id) {
		this.lines.flush();
		return this.rows.find(id).stream().findFirst();
	}

	/**
	 * How many files of an intake were settled.
	 * @param intake the intake
	 * @param state only those that came to this end, or null for all
	 * @return how many
	 */
	public int countFiles(long intake, @Nullable FileState state) {
		this.lines.flush();
		return this.files.count(intake, state);
	}

	/**
	 * A page of an intake's files, the last first.
	 * @param intake the intake
	 * @param state only those that came to this end, or null for all
	 * @param offset how many to leave out
	 * @param limit how many at most
	 * @return the files
	 */
	public List<IntakeFile> files(long intake, @Nullable FileState state, int offset, int limit) {
		this.lines.flush();
		return this.files.page(intake, state, offset, limit);
	}

	/**
	 * Whether files are taken in just now. It looks each time, so it is over as soon as
	 * what paused it is.
	 * @return open, or why not
	 */
	public IntakeStatus status() {
		try {
			this.store.requireRoom();
			this.rows.ping();
			return IntakeStatus.OPEN;
		}
		catch (IOException ex) {
			return IntakeStatus.paused(IntakeOutcome.NO_ROOM);
		}
		catch (DataAccessException | TransactionException ex) {
			return IntakeStatus.paused(IntakeStatus.NO_DATABASE);
		}
	}

	/** What the processes that read and draw files have done since the desk started. */
	public Workers.Figures workers() {
		return this.workers.figures();
	}

	/**
	 * What is on its way into an intake on this node.
	 * @param intake the intake
	 * @return how many files, and how many octets of them have come so far
	 */
	public UnderWay underWay(long intake) {
		return this.open.find(intake).map((each) -> UnderWay.of(each.coming())).orElse(UnderWay.NOTHING);
	}

	private @Nullable PersonId person() {
		return this.currentPerson.find().map(CurrentPerson.SignedIn::id).orElse(null);
	}

}

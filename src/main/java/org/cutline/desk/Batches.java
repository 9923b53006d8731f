package org.cutline.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.cutline.desk.MendResult.Outcome;
import org.cutline.newsroom.CurrentPerson;
import org.cutline.newsroom.PersonId;
import org.cutline.photo.PhotoLibrary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does batches so that none stops half-way for good: what is to be done is written down
 * first, and each photo is done in the transaction that writes down that it is. If the
 * desk is stopped in the middle, {@link BatchesGoOn} does the rest, and nothing twice.
 */
@Service
class Batches {

	private final BatchRows rows;

	private final PhotoLibrary library;

	private final CurrentPerson currentPerson;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Batches(BatchRows rows, PhotoLibrary library, CurrentPerson currentPerson, TransactionTemplate transaction,
			Clock clock) {
		this.rows = rows;
		this.library = library;
		this.currentPerson = currentPerson;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Does a batch.
	 * @param work what is done to each photo
	 * @param orders the photos
	 * @param note why, kept with each edition
	 * @param progress told after each photo
	 * @return a line for each photo, in the same order
	 */
	List<MendResult> run(BatchWork work, List<BatchOrder> orders, String note, SetProgress progress) {
		if (orders.isEmpty()) {
			return List.of();
		}
		PersonId person = this.currentPerson.find().map(CurrentPerson.SignedIn::id).orElse(null);
		long batch = written(() -> this.rows.begin(work.kind(), note, person, orders, this.clock.instant()));
		List<MendResult> results = new ArrayList<>();
		boolean going = true;
		for (BatchOrder order : orders) {
			results.add(going ? make(work, batch, results.size(), order, note)
					: MendResult.unchanged(order.photo(), Outcome.NOT_REACHED));
			going = going && progress.goesOn(results.size(), orders.size());
		}
		end(batch);
		return List.copyOf(results);
	}

	private MendResult make(BatchWork work, long batch, int position, BatchOrder order, String note) {
		return written(() -> {
			if (!this.rows.claim(batch, position, this.clock.instant())) {
				return this.rows.result(batch, position, order.photo());
			}
			MendResult result = work.make(order.photo(), order.what(), note);
			this.rows.settle(batch, position, result);
			return result;
		});
	}

	/** A batch that was left in the middle; nobody else goes on with it for a while. */
	Optional<BatchRows.Open> takeOne() {
		return written(() -> this.rows.take(this.clock.instant()));
	}

	/**
	 * Does the rest of a batch.
	 * @param batch the batch
	 * @param work its kind
	 * @return how many photos were left
	 */
	int goOn(BatchRows.Open batch, BatchWork work) {
		List<BatchRows.Item> left = this.rows.left(batch.id());
		for (BatchRows.Item item : left) {
			this.library.find(item.photo())
				.map((photo) -> SetPhoto.of(photo, false).at(item.edition()))
				.ifPresent((photo) -> make(work, batch.id(), item.position(), new BatchOrder(photo, item.what()),
						batch.note()));
		}
		end(batch.id());
		return left.size();
	}

	void end(long batch) {
		this.transaction.executeWithoutResult((_) -> this.rows.end(batch, this.clock.instant()));
	}

	private <T> T written(Supplier<T> deed) {
		return Objects.requireNonNull(this.transaction.execute((_) -> deed.get()));
	}

}

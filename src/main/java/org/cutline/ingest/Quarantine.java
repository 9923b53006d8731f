package org.cutline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cutline.ingest.IntakeOutcome.Refused;
import org.cutline.newsroom.Audit;
import org.cutline.storage.Digest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Refused files, kept for fourteen days if a chief wants that, so that somebody can look
 * into why, or take them again once a limit was changed. Off as it comes.
 */
@Service
@PreAuthorize("hasRole('CHIEF')")
public class Quarantine {

	private static final int MOST = 500;

	private static final int LONGEST_REASON = 1000;

	private final QuarantineShelf shelf;

	private final PhotoIntake intake;

	private final Intakes intakes;

	private final Audit audit;

	private final TransactionTemplate transaction;

	Quarantine(QuarantineShelf shelf, PhotoIntake intake, Intakes intakes, Audit audit,
			TransactionTemplate transaction) {
		this.shelf = shelf;
		this.intake = intake;
		this.intakes = intakes;
		this.audit = audit;
		this.transaction = transaction;
	}

	/** Whether refused files are kept, since when and why. */
	public QuarantineSwitch state() {
		return this.shelf.state();
	}

	/**
	 * Has refused files kept from now on, or no longer.
	 * @param on whether they are to be kept
	 * @param reason why, 1 to 1,000 characters
	 * @return false if there is no reason, or a longer one; nothing changed
	 */
	public boolean switchTo(boolean on, String reason) {
		String why = reason.strip();
		if (why.isEmpty() || why.length() > LONGEST_REASON) {
			return false;
		}
		this.transaction.executeWithoutResult((_) -> {
			this.shelf.choose(on, why);
			this.audit.record(on ? "quarantine.on" : "quarantine.off", "quarantine", why);
		});
		return true;
	}

	/** The files that are kept, the last first, 500 at most. */
	public List<QuarantinedFile> files() {
		return this.shelf.files(MOST);
	}

	/**
	 * Where a file is, for somebody to take it apart elsewhere.
	 * @param digest the file
	 * @return empty for an unknown one
	 */
	public Optional<Path> open(Digest digest) {
		return this.shelf.find(digest).map((file) -> this.shelf.file(digest)).filter(Files::exists);
	}

	/**
	 * Takes a file in as if it came again. It leaves quarantine if it is a photo now.
	 * @param digest the file
	 * @return what became of it; empty for an unknown one
	 * @throws IOException if it cannot be read or stored
	 */
	public Optional<IntakeOutcome> takeAgain(Digest digest) throws IOException {
		Optional<QuarantinedFile> file = this.shelf.find(digest);
		if (file.isEmpty() || open(digest).isEmpty()) {
			return Optional.empty();
		}
		Delivery delivery = this.intakes.open(Way.BROWSER, file.get().source(), 1);
		try (InputStream content = Files.newInputStream(this.shelf.file(digest))) {
			IntakeOutcome outcome = this.intake.take(file.get().name(), content, delivery);
			if (!(outcome instanceof Refused)) {
				this.shelf.remove(digest);
			}
			this.audit.record("quarantine.taken-again", "quarantine/" + digest.hex(), file.get().name());
			return Optional.of(outcome);
		}
		finally {
			this.intakes.end(delivery);
		}
	}

	/**
	 * Throws a file away.
	 * @param digest the file
	 * @return false for an unknown one
	 * @throws IOException if it cannot be deleted
	 */
	public boolean throwAway(Digest digest) throws IOException {
		boolean known = this.shelf.remove(digest);
		if (known) {
			this.audit.record("quarantine.thrown-away", "quarantine/" + digest.hex(), "");
		}
		return known;
	}

}

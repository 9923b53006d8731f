package org.cutline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.function.Supplier;

import org.cutline.ingest.IntakeOutcome.AlreadyHere;
import org.cutline.ingest.IntakeOutcome.Refused;
import org.cutline.ingest.IntakeOutcome.TakenIn;
import org.cutline.newsroom.CurrentPerson;
import org.cutline.newsroom.PersonId;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoView;
import org.cutline.storage.Received;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Writes down what becomes of each file that comes, and slows who sends too many. */
@Component
class IntakeRecord {

	private final OpenIntakes intakes;

	private final IntakeLines lines;

	private final LiveSources sources;

	private final Pace pace;

	private final QuarantineShelf shelf;

	private final CurrentPerson currentPerson;

	private final Clock clock;

	IntakeRecord(OpenIntakes intakes, IntakeLines lines, LiveSources sources, Pace pace, QuarantineShelf shelf,
			CurrentPerson currentPerson, Clock clock) {
		this.intakes = intakes;
		this.lines = lines;
		this.sources = sources;
		this.pace = pace;
		this.shelf = shelf;
		this.currentPerson = currentPerson;
		this.clock = clock;
	}

	/** The intake of what somebody brings without saying how. */
	Delivery byHand() {
		PersonId by = this.currentPerson.find().map(CurrentPerson.SignedIn::id).orElse(null);
		return this.intakes.current(Way.BROWSER, null, by);
	}

	/**
	 * A file comes; one of a source that is slowed waits here for its turn.
	 * @param fileName the name it comes with
	 * @param content its octets
	 * @param delivery how it comes
	 * @return the file; to be left when it is settled
	 * @throws IOException if the desk stops meanwhile
	 */
	Coming begin(String fileName, InputStream content, Delivery delivery) throws IOException {
		SourceId id = delivery.source();
		Source source = (id != null) ? this.sources.find(id).orElse(null) : null;
		if (source != null) {
			this.pace.await(source);
		}
		Coming file = new Coming(fileName, new CountedStream(content), delivery, source, System.nanoTime());
		this.intakes.enter(file);
		return file;
	}

	/**
	 * A file becomes a photo, in one transaction with its line.
	 * @param file the file
	 * @param arrive makes the photo
	 * @return the photo
	 */
	PhotoView arrived(Coming file, Supplier<PhotoView> arrive) {
		return this.lines.with(arrive, (photo) -> line(file, FileState.TAKEN_IN, photo.id(), "", ""));
	}

	/** A file is refused; it may be kept for a chief to look into. */
	void refused(Coming file, Received received, Refused refused) throws IOException {
		this.shelf.keep(received, file.fileName(), file.delivery().source(), refused);
	}

	/** A file is settled; that of a new photo has its line already. */
	void settled(Coming file, IntakeOutcome outcome) {
		switch (outcome) {
			case TakenIn _ -> {
			}
			case AlreadyHere(PhotoId photo) -> this.lines.soon(line(file, FileState.HERE, photo, "", ""));
			case Refused(String code, String sentence) -> {
				boolean ours = code.equals(IntakeOutcome.NO_ROOM);
				this.lines.soon(line(file, ours ? FileState.FAILED : FileState.REFUSED, null, code, sentence));
			}
		}
	}

	/** A file was not taken since something broke: its sender's stream, or the desk. */
	void broke(Coming file, Throwable cause) {
		if (cause instanceof DigestDiffers) {
			this.lines.soon(line(file, FileState.REFUSED, null, "file.digest-differs",
					"What arrived is not what its sender says it sent."));
		}
		else if (cause instanceof ZipRefusal refusal) {
			settled(file, refusal.outcome());
		}
		else if (file.content().isBrokenOff()) {
			this.lines.soon(line(file, FileState.BROKEN_OFF, null, "file.broken-off", "Its sender broke off."));
		}
		else if (cause instanceof DataAccessException || cause instanceof TransactionException) {
			this.lines.soon(line(file, FileState.FAILED, null, IntakeStatus.NO_DATABASE,
					"The database could not be reached. Nothing is wrong with the file."));
		}
		else {
			this.lines.soon(line(file, FileState.FAILED, null, "desk.fault",
					"The desk could not store it. Nothing is wrong with the file."));
		}
	}

	/**
	 * Something is refused of which not an octet was read.
	 * @param fileName its name
	 * @param delivery how it came
	 * @param refused why
	 */
	void refused(String fileName, Delivery delivery, Refused refused) {
		CountedStream nothing = new CountedStream(InputStream.nullInputStream());
		settled(new Coming(fileName, nothing, delivery, null, System.nanoTime()), refused);
	}

	void leave(Coming file) {
		this.intakes.leave(file);
	}

	private IntakeLines.Line line(Coming file, FileState state, @Nullable PhotoId photo, String code, String sentence) {
		long intake = file.delivery().intake();
		boolean again = this.intakes.find(intake).map(OpenIntakes.Open::mayHaveFailed).orElse(true);
		if (state == FileState.FAILED) {
			this.intakes.find(intake).ifPresent(OpenIntakes.Open::failed);
		}
		return new IntakeLines.Line(new IntakeFile(0, intake, file.fileName(), file.content().octets(), state, photo,
				code, sentence, this.clock.instant(), file.millis()), again);
	}

}

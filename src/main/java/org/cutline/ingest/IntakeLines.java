package org.cutline.ingest;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import java.util.function.Supplier;

import org.cutline.photo.PhotoView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes lines of the record. That of a new photo goes into the photo's own transaction;
 * others are written together twice a second, so that they cost no commit each, and wait
 * in memory while the database is away.
 */
@Component
class IntakeLines {

	private static final Logger LOG = LoggerFactory.getLogger(IntakeLines.class);

	private static final int AT_ONCE = 500;

	private static final int MOST_WAITING = 20_000;

	private final FileRows rows;

	private final TransactionTemplate transaction;

	private final Deque<Line> waiting = new ConcurrentLinkedDeque<>();

	IntakeLines(FileRows rows, TransactionTemplate transaction) {
		this.rows = rows;
		this.transaction = transaction;
	}

	/**
	 * Makes a photo and its line in one transaction.
	 * @param arrive makes the photo
	 * @param line its line
	 * @return the photo
	 */
	PhotoView with(Supplier<PhotoView> arrive, Function<PhotoView, Line> line) {
		return this.transaction.execute((_) -> {
			PhotoView photo = arrive.get();
			write(line.apply(photo));
			return photo;
		});
	}

	/** Has a line written soon. */
	void soon(Line line) {
		if (this.waiting.size() < MOST_WAITING) {
			this.waiting.addLast(line);
		}
		else {
			LOG.warn("The record of intakes lacks a line: too many wait for the database");
		}
	}

	/** Writes what waits; what the database does not take now waits on. */
	synchronized void flush() {
		for (List<Line> lines = next(); !lines.isEmpty(); lines = next()) {
			try {
				write(lines);
			}
			catch (DataIntegrityViolationException ex) {
				lines.forEach(this::writeOrDrop);
			}
			catch (DataAccessException | TransactionException ex) {
				lines.reversed().forEach(this.waiting::addFirst);
				throw ex;
			}
		}
	}

	private List<Line> next() {
		List<Line> lines = new ArrayList<>();
		while (lines.size() < AT_ONCE && this.waiting.peekFirst() != null) {
			lines.add(this.waiting.removeFirst());
		}
		return lines;
	}

	private void write(List<Line> lines) {
		this.transaction.executeWithoutResult((_) -> lines.forEach(this::write));
	}

	private void writeOrDrop(Line line) {
		try {
			write(List.of(line));
		}
		catch (DataIntegrityViolationException ex) {
			LOG.info("A line of an intake that is forgotten is not written: {}", ex.toString());
		}
	}

	private void write(Line line) {
		if (line.again) {
			this.rows.triedAgain(line.file.intake(), line.file.name());
		}
		this.rows.add(line.file);
	}

	/**
	 * A line to write.
	 *
	 * @param file what became of a file
	 * @param again whether it may have failed before
	 */
	record Line(IntakeFile file, boolean again) {
	}

}

package org.cutline.desk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.cutline.ingest.IntakeOutcome;

/** What became of the files of one batch, in the order in which it was known. */
final class UploadRun {

	private final List<Line> lines = new ArrayList<>();

	private boolean over;

	void add(Line line) {
		this.lines.add(line);
	}

	/** No file of it is on its way any more. */
	void end() {
		this.over = true;
	}

	boolean isOver() {
		return this.over;
	}

	List<Line> lines() {
		return List.copyOf(this.lines);
	}

	boolean isEmpty() {
		return this.lines.isEmpty();
	}

	int takenIn() {
		return (int) settled(IntakeOutcome.TakenIn.class).count();
	}

	int alreadyHere() {
		return (int) settled(IntakeOutcome.AlreadyHere.class).count();
	}

	/** The files that are not on the desk. */
	List<Line> missing() {
		return this.lines.stream()
			.filter((line) -> !(line instanceof Settled(String _, IntakeOutcome outcome))
					|| outcome instanceof IntakeOutcome.Refused)
			.toList();
	}

	private Stream<Line> settled(Class<? extends IntakeOutcome> kind) {
		return this.lines.stream()
			.filter((line) -> line instanceof Settled(String _, IntakeOutcome outcome) && kind.isInstance(outcome));
	}

	/** One file. */
	sealed interface Line {

		/** The name it has at its owner's. */
		String fileName();

	}

	/**
	 * A file that the desk looked at.
	 *
	 * @param fileName its name
	 * @param outcome what became of it
	 */
	record Settled(String fileName, IntakeOutcome outcome) implements Line {
	}

	/**
	 * A file that did not come whole.
	 *
	 * @param fileName its name
	 */
	record BrokenOff(String fileName) implements Line {
	}

	/**
	 * A file that its owner took back.
	 *
	 * @param fileName its name
	 */
	record Cancelled(String fileName) implements Line {
	}

}

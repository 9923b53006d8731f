package org.cutline.safekeeping;

import java.io.IOException;
import java.time.Clock;

import org.cutline.photo.PhotoId;
import org.cutline.safekeeping.DeskCommands.Say;
import org.cutline.storage.Shelves;
import org.springframework.jdbc.BadSqlGrammarException;

/** Verifies a desk: a line for each problem, and one that sums up. */
final class VerifyCommand implements Listener {

	private final Say say;

	private long problems;

	VerifyCommand(Say say) {
		this.say = say;
	}

	/**
	 * Verifies the desk of a folder.
	 * @param options where it is
	 * @return the exit code
	 */
	int run(CommandLineOptions options) {
		options.expectWords(0);
		if (options.desk().isPresent()) {
			return RemoteDesk.of(options).verify(this.say);
		}
		Shelves shelves = Shelves.of(options.home());
		if (!shelves.exist()) {
			throw new CommandRefused("safekeeping.command.no-desk", options.home().toString());
		}
		try (OpenDatabase database = OpenDatabase.open(options)) {
			return verify(new PhotoRows(database.client()), shelves);
		}
		catch (BadSqlGrammarException _) {
			throw new CommandRefused("safekeeping.command.no-desk", options.home().toString());
		}
		catch (IOException ex) {
			throw new CommandRefused("safekeeping.command.failed", String.valueOf(ex.getMessage()));
		}
	}

	/** Verifies what is open already; says each problem and the sum. */
	int verify(PhotoRows rows, Shelves shelves) throws IOException {
		Count count = new Verification(rows, shelves, Clock.systemUTC(), this).run();
		this.say.line("safekeeping.command.verified", count.photos(), count.octets() / 1_000_000, this.problems);
		return (this.problems == 0) ? DeskCommands.WELL : DeskCommands.PROBLEMS;
	}

	/** How many were said. */
	long problems() {
		return this.problems;
	}

	@Override
	public void found(Problem problem) {
		this.problems++;
		PhotoId photo = problem.photo();
		this.say.line("safekeeping.line", problem.kind().code(), (photo != null) ? photo.toString() : "-",
				problem.digest().isEmpty() ? "-" : problem.digest(), problem.fileName(),
				this.say.text("safekeeping.problem." + problem.kind().code(), problem.detail()));
	}

	@Override
	public boolean goesOn(Count count) {
		return true;
	}

}

package org.cutline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A command run in this process, as a person or a script sees it.
 *
 * @param exitCode its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record CommandRun(int exitCode, String out, String err) {

	/** Runs a command that is given nothing on standard input. */
	static CommandRun of(String... arguments) {
		return reading(new byte[0], arguments);
	}

	/** Runs a command that is given a text on standard input. */
	static CommandRun reading(String input, String... arguments) {
		return reading(input.getBytes(StandardCharsets.UTF_8), arguments);
	}

	/** Runs a command that is given octets on standard input. */
	static CommandRun reading(byte[] input, String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int exitCode = CutlineCommand.run(new Streams(new ByteArrayInputStream(input), out, err), arguments);
		return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** The lines of standard output. */
	List<String> lines() {
		return this.out.lines().toList();
	}

}

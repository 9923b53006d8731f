package org.cutline.safekeeping;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

import org.cutline.safekeeping.DeskCommands.Say;
import org.cutline.shell.Texts;

/**
 * A command that was run in English.
 *
 * @param exitCode how it ended
 * @param out what it said
 * @param err what it complained of
 */
record CommandRun(int exitCode, List<String> out, List<String> err) {

	static CommandRun of(String... arguments) {
		return with((say) -> DeskCommands.run(say, arguments));
	}

	static CommandRun with(ToIntFunction<Say> command) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int code = command.applyAsInt(new Say(new Texts(), Locale.ENGLISH, printer(out), printer(err)));
		return new CommandRun(code, lines(out), lines(err));
	}

	private static PrintStream printer(ByteArrayOutputStream octets) {
		return new PrintStream(octets, true, StandardCharsets.UTF_8);
	}

	private static List<String> lines(ByteArrayOutputStream octets) {
		return octets.toString(StandardCharsets.UTF_8).lines().toList();
	}

}

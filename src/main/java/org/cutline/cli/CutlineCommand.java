package org.cutline.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line of the caption desk, which needs no desk to run. */
@Command(name = "cutline", resourceBundle = "cli.messages", synopsisSubcommandLabel = "COMMAND")
public final class CutlineCommand {

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "option.help")
	private boolean help;

	private CutlineCommand() {
	}

	/** Runs a command and ends the process with its exit code. */
	public static void main(String[] arguments) {
		System.exit(run(Streams.ofProcess(), arguments));
	}

	/**
	 * Runs a command.
	 * @param streams where it reads from and writes to
	 * @param arguments its name and what it is told
	 * @return 0 where all is well, 1 where errors were found, 2 where something could not
	 * be read or was not understood
	 */
	static int run(Streams streams, String... arguments) {
		CommandLine line = new CommandLine(new CutlineCommand()).addSubcommand(new CheckCommand(streams))
			.addSubcommand(new MetadataCommand(streams))
			.addSubcommand(new EmbedCommand(streams))
			.addSubcommand(new BenchCommand(streams));
		line.setOut(new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true));
		line.setErr(new PrintWriter(new OutputStreamWriter(streams.err(), StandardCharsets.UTF_8), true));
		return line.execute(arguments);
	}

}

package org.cutline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Starts other programs for a bench that a person asked for, and ends those of them that
 * are left when it is broken off.
 */
final class Program {

	/** What the shell says of its children: minutes and seconds of user and system. */
	private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.,]+)s");

	private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

	private Program() {
	}

	/**
	 * What a program took.
	 *
	 * @param seconds on the clock
	 * @param processor in seconds
	 */
	record Times(double seconds, double processor) {

		Times plus(Times other) {
			return new Times(this.seconds + other.seconds, this.processor + other.processor);
		}

	}

	/** Starts a program; its errors come with its output, which has to be read. */
	static Process start(List<String> command) throws IOException {
		return kept(new ProcessBuilder(command).redirectErrorStream(true).start());
	}

	/** The lines that a program writes until it ends. */
	static List<String> lines(List<String> command) throws IOException {
		Process process = start(command);
		List<String> lines = new ArrayList<>();
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			reader.lines().forEach(lines::add);
		}
		return lines;
	}

	/** Whether the shell finds a program. */
	static boolean isThere(String tool) throws IOException {
		return run("command -v " + tool + " >/dev/null") == 0;
	}

	/**
	 * How long a shell command takes, by the shell's own account of its children.
	 * @param tool the program that it needs
	 * @param command the command; its output is thrown away
	 * @param scratch a folder to write in
	 * @return empty if the program is not there, or the wait for it was interrupted
	 */
	static Optional<Times> time(String tool, String command, Path scratch) throws IOException {
		if (!isThere(tool)) {
			return Optional.empty();
		}
		Path times = scratch.resolve("times.txt");
		long start = System.nanoTime();
		int exitCode = run("{ " + command + "; } >/dev/null 2>&1; times > '" + times + "'");
		double seconds = (System.nanoTime() - start) / 1e9;
		return (exitCode < 0) ? Optional.empty() : Optional.of(new Times(seconds, processor(times)));
	}

	private static int run(String script) throws IOException {
		Process process = kept(new ProcessBuilder("sh", "-c", script).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start());
		try {
			return process.waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			stop(process);
			return -1;
		}
	}

	private static Process kept(Process process) {
		RUNNING.add(process);
		process.onExit().thenAccept(RUNNING::remove);
		return process;
	}

	private static double processor(Path times) throws IOException {
		double sum = 0;
		List<String> lines = Files.exists(times) ? Files.readAllLines(times) : List.of();
		for (String line : lines) {
			Matcher found = TIMES.matcher(line);
			while (found.find()) {
				sum += Integer.parseInt(found.group(1)) * 60 + Double.parseDouble(found.group(2).replace(',', '.'));
			}
		}
		return sum;
	}

	/** Ends a program and those that it has started. */
	static void stop(Process process) {
		List<ProcessHandle> children = process.descendants().toList();
		process.destroyForcibly();
		children.forEach(ProcessHandle::destroyForcibly);
	}

	/** Ends everything that is left. */
	static void stopAll() {
		RUNNING.forEach(Program::stop);
	}

}

package org.cutline.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cutline.newsroom.Staff;

/**
 * The desk as a user runs it: the packaged program in a process of its own, on loopback,
 * with its state in a folder of the test. It is stopped or killed by its process id.
 */
public final class RunningDesk implements AutoCloseable {

	/** Who can sign in to a desk that was started with staff. */
	public static final String CHIEF = "chief";

	/** With which password. */
	public static final String PASSWORD = Staff.PASSWORD;

	private static final Pattern READY = Pattern.compile("Cutline is ready at (\\S+)");

	private static final Pattern SET_UP = Pattern.compile("(http://\\S+/set-up\\?link=\\S+)");

	private final Process process;

	private final List<String> console = new ArrayList<>();

	private final CompletableFuture<String> address = new CompletableFuture<>();

	private RunningDesk(Process process) {
		this.process = process;
		Thread.ofPlatform().daemon().start(this::listen);
	}

	/**
	 * Starts the desk and waits until it is ready.
	 * @param home the folder of its state
	 * @param options more settings, such as {@code --spring.profiles.active=sample}
	 * @return the running desk
	 */
	static RunningDesk start(Path home, String... options) {
		return start(LearntProgram.command(packed()), home, options);
	}

	/**
	 * Starts the desk as one jar of jars, as it is handed on.
	 * @param home the folder of its state
	 * @param options more settings
	 * @return the running desk
	 */
	static RunningDesk startPacked(Path home, String... options) {
		return start(List.of("-Xmx768m", "-jar", packed().toString()), home, options);
	}

	private static Path packed() {
		Path jar = Path.of("target", "cutline.jar");
		if (!Files.exists(jar)) {
			throw new IllegalStateException("the journeys need " + jar + ": run them by ./cutline test");
		}
		return jar;
	}

	/**
	 * Starts the desk with somebody who can sign in, from the classes under test, and
	 * waits until it is ready.
	 * @param home the folder of its state
	 * @param options more settings; those of the Java machine begin with {@code -D} or
	 * {@code -X}
	 * @return the running desk
	 */
	public static RunningDesk startStaffed(Path home, String... options) {
		List<String> program = new ArrayList<>(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
		Stream.of(options).filter(RunningDesk::isOfJava).forEach(program::add);
		program.addAll(List.of("-cp", System.getProperty("java.class.path"), StaffedDesk.class.getName(),
				"--vaadin.productionMode=true"));
		return start(program, home, Stream.of(options).filter((each) -> !isOfJava(each)).toArray(String[]::new));
	}

	private static boolean isOfJava(String option) {
		return option.startsWith("-D") || option.startsWith("-X");
	}

	private static RunningDesk start(List<String> program, Path home, String... options) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(program);
		command.addAll(List.of("--cutline.home=" + home, "--server.port=0", "--server.address=127.0.0.1"));
		command.addAll(List.of(options));
		try {
			RunningDesk desk = new RunningDesk(new ProcessBuilder(command).redirectErrorStream(true).start());
			desk.address.get(90, TimeUnit.SECONDS);
			return desk;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (Exception ex) {
			throw new IllegalStateException("the desk did not become ready", ex);
		}
	}

	private void listen() {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(this.process.getInputStream(), StandardCharsets.UTF_8))) {
			String line = lines.readLine();
			while (line != null) {
				hear(line);
				line = lines.readLine();
			}
		}
		catch (IOException ex) {
			hear("the console broke off: " + ex);
		}
		this.address.completeExceptionally(new IllegalStateException(String.join("\n", console())));
	}

	private void hear(String line) {
		synchronized (this.console) {
			this.console.add(line);
		}
		Matcher ready = READY.matcher(line);
		if (ready.find()) {
			this.address.complete(ready.group(1));
		}
	}

	/** Where it answers. */
	public String address() {
		return this.address.join();
	}

	/** What it has said so far. */
	public List<String> console() {
		synchronized (this.console) {
			return List.copyOf(this.console);
		}
	}

	/**
	 * The link that makes the first account.
	 * @return empty if somebody has an account
	 */
	Optional<String> setUpLink() {
		long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
		while (System.nanoTime() < deadline) {
			Optional<String> link = console().stream()
				.map(SET_UP::matcher)
				.filter(Matcher::find)
				.map(Matcher::group)
				.findFirst();
			if (link.isPresent()) {
				return link;
			}
			Thread.onSpinWait();
		}
		return Optional.empty();
	}

	/** Ends it as a power button does. */
	public void kill() {
		this.process.destroyForcibly();
		this.process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
	}

	/** The process it is. */
	public ProcessHandle process() {
		return this.process.toHandle();
	}

	/**
	 * Waits until it has ended by itself.
	 * @return its exit code
	 */
	public int awaitEnd() {
		return this.process.onExit().orTimeout(30, TimeUnit.SECONDS).join().exitValue();
	}

	/**
	 * Says on the test's own console what the desk said, where that was more than
	 * greetings.
	 */
	private void tellTrouble() {
		if (console().stream().anyMatch((line) -> line.contains(" ERROR "))) {
			System.err.println(String.join("\n", console()));
		}
	}

	@Override
	public void close() {
		tellTrouble();
		this.process.destroy();
		try {
			if (!this.process.waitFor(20, TimeUnit.SECONDS)) {
				kill();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			kill();
		}
	}

}

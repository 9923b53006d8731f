package org.cutline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A throw-away desk in a process of its own, as the launcher starts it, on loopback and
 * with its state in a folder of the bench.
 */
final class BenchDesk implements AutoCloseable {

	/** What the launcher keeps of a start, beside the folder of the program's jars. */
	private static final Path LEARNT = Path.of("..", "..", "cutline-desk.aot");

	private static final Pattern READY = Pattern.compile("Cutline is ready at (\\S+)");

	private static final Pattern ACCOUNT = Pattern.compile("Sign in as \"(\\S+)\" with the password (\\S+)");

	private static final Pattern USED = Pattern.compile("heap.* used (\\d+)K");

	private static final int KEPT_LINES = 40;

	private static final int LONGEST_START = 20;

	private final Process process;

	private final Path java;

	private final Deque<String> console = new ArrayDeque<>();

	private final CompletableFuture<String> address = new CompletableFuture<>();

	private final CompletableFuture<Account> account = new CompletableFuture<>();

	private BenchDesk(Process process, Path java) {
		this.process = process;
		this.java = java;
		Thread.ofPlatform().daemon().name("console of the desk").start(this::listen);
	}

	/**
	 * Starts a desk and waits until it is ready.
	 * @param jar the packed program
	 * @param home an empty folder
	 * @param photos how many photos it has to begin with; 0 for those of the sample
	 * @param settings more settings, {@code name=value}
	 * @return the running desk
	 * @throws IOException if it does not become ready, with the last of its console
	 */
	static BenchDesk start(Path jar, Path home, int photos, List<String> settings) throws IOException {
		if (Files.notExists(jar)) {
			throw new NoSuchFileException(jar.toString());
		}
		Path java = Path.of(System.getProperty("java.home"), "bin");
		List<String> command = new ArrayList<>(
				List.of(java.resolve("java").toString(), "-Xmx1g", "--sun-misc-unsafe-memory-access=allow",
						"--enable-native-access=ALL-UNNAMED", "-Xlog:disable", "-Xlog:all=error:stderr"));
		Path learnt = jar.toAbsolutePath().resolve(LEARNT).normalize();
		if (Files.exists(learnt)) {
			command.add("-XX:AOTCache=" + learnt);
		}
		command.addAll(List.of("-jar", jar.toString(), "--cutline.home=" + home, "--server.port=0",
				"--server.address=127.0.0.1", "--spring.profiles.active=sample", "--cutline.sample.photos=" + photos));
		settings.forEach((setting) -> command.add("--" + setting));
		BenchDesk desk = new BenchDesk(Program.start(command), java);
		try {
			desk.address.get(LONGEST_START, TimeUnit.MINUTES);
			desk.account.get(1, TimeUnit.MINUTES);
			return desk;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			desk.close();
			throw new IOException("interrupted", ex);
		}
		catch (ExecutionException | TimeoutException ex) {
			desk.close();
			throw new IOException("the desk did not become ready:\n" + desk.console(), ex);
		}
	}

	private void listen() {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(this.process.getInputStream(), StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				hear(line);
			}
		}
		catch (IOException ex) {
			hear("the console broke off: " + ex);
		}
		this.address.completeExceptionally(new IOException("it has ended"));
		this.account.completeExceptionally(new IOException("it has ended"));
	}

	private void hear(String line) {
		synchronized (this.console) {
			this.console.addLast(line);
			if (this.console.size() > KEPT_LINES) {
				this.console.removeFirst();
			}
		}
		Matcher ready = READY.matcher(line);
		if (ready.find()) {
			this.address.complete(ready.group(1));
		}
		Matcher signIn = ACCOUNT.matcher(line);
		if (signIn.find()) {
			this.account.complete(new Account(signIn.group(1), signIn.group(2)));
		}
	}

	/** The last of what it wrote. */
	String console() {
		synchronized (this.console) {
			return String.join("\n", this.console);
		}
	}

	/** A program that talks to it. */
	DeskClient program() {
		return DeskClient.program(this.address.join(), this.account.join().name(), this.account.join().password());
	}

	/** A browser that looks at it. */
	DeskClient browser() throws IOException {
		return DeskClient.browser(this.address.join(), this.account.join().name(), this.account.join().password());
	}

	ProcessWatch watch() {
		return ProcessWatch.of(this.process.toHandle());
	}

	/**
	 * The heap that is in use when all that nobody needs has been collected, in MB.
	 * @return empty if the machine's Java cannot tell
	 */
	OptionalDouble heap() throws IOException {
		Path jcmd = this.java.resolve("jcmd");
		if (Files.notExists(jcmd)) {
			return OptionalDouble.empty();
		}
		String pid = String.valueOf(this.process.pid());
		Program.lines(List.of(jcmd.toString(), pid, "GC.run"));
		return Program.lines(List.of(jcmd.toString(), pid, "GC.heap_info"))
			.stream()
			.map(USED::matcher)
			.filter(Matcher::find)
			.mapToDouble((used) -> Long.parseLong(used.group(1)) / 1024.0)
			.findFirst();
	}

	/** Ends it. Its folder is thrown away, so it need not put it in order. */
	@Override
	public void close() {
		Program.stop(this.process);
		this.process.onExit().join();
	}

	private record Account(String name, String password) {
	}

}

package org.cutline.promise;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.cutline.journey.RunningDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * P1, as the kernel sees it: the database file is written, then forced, and only then the
 * answer goes out.
 */
final class KernelOrder {

	private static final Logger LOG = LoggerFactory.getLogger(KernelOrder.class);

	private static final Path STRACE = Path.of("/usr/bin/strace");

	private KernelOrder() {
	}

	/**
	 * Watches one save; says so where that is not possible.
	 * @param desk the running desk, on H2
	 * @param folder where notes may be written
	 * @param save saves something, with a new connection
	 */
	static void assertThatTheFileIsForcedBeforeTheAnswer(RunningDesk desk, Path folder, Save save)
			throws IOException, InterruptedException {
		if (!Files.isExecutable(STRACE)) {
			LOG.warn("Not tried in which order the kernel is called: there is no {}", STRACE);
			return;
		}
		List<String> calls = callsDuring(desk.process().pid(), folder.resolve("trace.txt"), save);
		if (!calls.isEmpty()) {
			int written = first(calls, "pwrite64(", "cutline.mv.db");
			int answered = first(calls, "write(", "\"HTTP/1.1 200");
			int forced = ended(calls, first(calls, "sync(", "cutline.mv.db"));
			assertThat(written).as("%s", calls).isLessThan(forced);
			assertThat(forced).as("%s", calls).isLessThan(answered);
		}
	}

	private static int first(List<String> calls, String call, String subject) {
		for (int index = 0; index < calls.size(); index++) {
			if (calls.get(index).contains(call) && calls.get(index).contains(subject)) {
				return index;
			}
		}
		throw new AssertionError("no " + call + " of " + subject + " in " + calls);
	}

	/** Where a call came back: in its own line, or in the next one of its thread. */
	private static int ended(List<String> calls, int begun) {
		String line = calls.get(begun);
		if (!line.contains("<unfinished")) {
			return begun;
		}
		String thread = line.substring(0, line.indexOf(' ') + 1);
		for (int index = begun + 1; index < calls.size(); index++) {
			if (calls.get(index).startsWith(thread)) {
				return index;
			}
		}
		throw new AssertionError("never came back: " + line);
	}

	private static List<String> callsDuring(long pid, Path trace, Save save) throws IOException, InterruptedException {
		Process strace = new ProcessBuilder(STRACE.toString(), "-f", "-y", "-s", "40", "-e",
				"trace=write,writev,pwrite64,sendto,fsync,fdatasync", "-o", trace.toString(), "-p", String.valueOf(pid))
			.redirectErrorStream(true)
			.start();
		try (BufferedReader said = strace.inputReader()) {
			String line = said.readLine();
			if (line == null || !line.contains("attached")) {
				LOG.warn("Not tried in which order the kernel is called: strace may not watch here: {}", line);
				return List.of();
			}
			save.run();
		}
		finally {
			strace.destroy();
			strace.waitFor(20, TimeUnit.SECONDS);
		}
		return Files.readAllLines(trace);
	}

	/** Saves something. */
	interface Save {

		void run() throws IOException;

	}

}

package org.cutline.promise;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.cutline.ingest.Pictures;
import org.cutline.journey.RunningDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * P1, as the kernel sees it: the database file is written, then forced, and only then the
 * answer goes out.
 */
class ForcedBeforeSaidTests {

	private static final Path STRACE = Path.of("/usr/bin/strace");

	@TempDir
	private Path home;

	@Test
	void theDatabaseFileIsForcedBeforeTheAnswerIsSent() throws IOException, InterruptedException {
		assumeTrue(Files.isExecutable(STRACE), "not tried in which order the kernel is called: there is no " + STRACE);
		try (RunningDesk desk = RunningDesk.startStaffed(this.home); DeskClient client = DeskClient.of(desk)) {
			long photo = client.upload("photo.jpg", Pictures.jpeg(1)).id();
			List<String> calls = callsDuring(desk.process().pid(),
					() -> assertThat(client.caption(photo, 1, "Forced").status()).isEqualTo(200));
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

	private List<String> callsDuring(long pid, Deed deed) throws IOException, InterruptedException {
		Path trace = this.home.resolve("trace.txt");
		Process strace = new ProcessBuilder(STRACE.toString(), "-f", "-y", "-s", "40", "-e",
				"trace=write,writev,pwrite64,sendto,fsync,fdatasync", "-o", trace.toString(), "-p", String.valueOf(pid))
			.redirectErrorStream(true)
			.start();
		try (BufferedReader said = strace.inputReader()) {
			String line = said.readLine();
			assumeTrue(line != null && line.contains("attached"),
					"not tried in which order the kernel is called: strace may not watch here: " + line);
			deed.run();
		}
		finally {
			strace.destroy();
			strace.waitFor(20, TimeUnit.SECONDS);
		}
		return Files.readAllLines(trace);
	}

	private interface Deed {

		void run() throws IOException;

	}

}

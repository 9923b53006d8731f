package org.cutline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What Linux tells of a process. */
class ProcessWatchTests {

	@TempDir
	private Path processes;

	private final ProcessHandle self = ProcessHandle.current();

	private ProcessWatch watch(String stat, String status) throws IOException {
		Path own = Files.createDirectory(this.processes.resolve(String.valueOf(this.self.pid())));
		Files.writeString(own.resolve("stat"), stat);
		Files.writeString(own.resolve("status"), status);
		return new ProcessWatch(this.processes, this.self);
	}

	@Test
	void processorTimeIsThatOfTheProcessAndOfItsEndedChildren() throws IOException {
		ProcessWatch watch = watch("7 (a ) name) S 1 7 7 0 -1 4194560 1 2 3 4 1000 200 30 4 20 0 9 0 55 66 77\n", "");
		assertThat(watch.processor()).hasValue(new ProcessWatch.Processor(12.34, 0));
	}

	@Test
	void thePeakIsWhatWasResidentAtMost() throws IOException {
		ProcessWatch watch = watch("", "Name:\tjava\nVmPeak:\t 9999999 kB\nVmHWM:\t  524288 kB\nVmRSS:\t 1024 kB\n");
		assertThat(watch.peak()).hasValue(512);
	}

	@Test
	void elsewhereNothingIsKnown() {
		ProcessWatch watch = new ProcessWatch(this.processes.resolve("missing"), this.self);
		assertThat(watch.processor()).isEmpty();
		assertThat(watch.peak()).isEmpty();
	}

}

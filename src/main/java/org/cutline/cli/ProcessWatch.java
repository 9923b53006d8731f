package org.cutline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What a process and those that it started have used, as Linux tells it. Elsewhere
 * nothing is known.
 *
 * @param processes the folder of processes, {@code /proc}
 * @param process the process
 */
record ProcessWatch(Path processes, ProcessHandle process) {

	/** The clock that Linux counts processor time with, on every machine of today. */
	private static final double TICKS = 100;

	private static final int USER = 11;

	private static final int ENDED_CHILDREN_SYSTEM = 14;

	static ProcessWatch of(ProcessHandle process) {
		return new ProcessWatch(Path.of("/proc"), process);
	}

	/**
	 * Processor seconds.
	 *
	 * @param own of the process and of its children that have ended
	 * @param children of its children that run
	 */
	record Processor(double own, double children) {

		double all() {
			return this.own + this.children;
		}

		Processor since(Processor before) {
			return new Processor(this.own - before.own, this.children - before.children);
		}

	}

	/** What the processors did for it up to now. */
	Optional<Processor> processor() {
		OptionalDouble own = processor(this.process.pid());
		if (own.isEmpty()) {
			return Optional.empty();
		}
		double children = this.process.descendants().mapToDouble((each) -> processor(each.pid()).orElse(0)).sum();
		return Optional.of(new Processor(own.getAsDouble(), children));
	}

	/** The most memory that it has had resident, in MB. */
	OptionalDouble peak() {
		return peak(this.process.pid());
	}

	/** The most memory that its children have had resident, those that run now, in MB. */
	double peakOfChildren() {
		return this.process.descendants().mapToDouble((each) -> peak(each.pid()).orElse(0)).sum();
	}

	private OptionalDouble processor(long pid) {
		try {
			String stat = Files.readString(file(pid, "stat"));
			// The name before the last bracket may hold anything.
			String[] numbers = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
			double ticks = 0;
			for (int index = USER; index <= ENDED_CHILDREN_SYSTEM; index++) {
				ticks += Long.parseLong(numbers[index]);
			}
			return OptionalDouble.of(ticks / TICKS);
		}
		catch (IOException _) {
			return OptionalDouble.empty();
		}
	}

	private OptionalDouble peak(long pid) {
		try (Stream<String> lines = Files.lines(file(pid, "status"))) {
			return lines.filter((line) -> line.startsWith("VmHWM:"))
				.mapToDouble((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
				.findFirst();
		}
		catch (IOException _) {
			return OptionalDouble.empty();
		}
	}

	private Path file(long pid, String name) {
		return this.processes.resolve(String.valueOf(pid)).resolve(name);
	}

}

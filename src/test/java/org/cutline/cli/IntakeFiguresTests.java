package org.cutline.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What was measured of an intake, as lines. */
class IntakeFiguresTests {

	private final IntakeFigures figures = new IntakeFigures();

	private String line(String name) {
		return this.figures.all()
			.stream()
			.map(Figure::line)
			.filter((line) -> line.startsWith(name + "\t"))
			.findFirst()
			.orElse("");
	}

	private static Uploads.Run run(double seconds) {
		return new Uploads.Run(100, 40_000_000, seconds);
	}

	/** A tenth of the time for digests and fields each, four tenths for each size. */
	private static Optional<IntakePeers.Round> tools(double seconds) {
		Map<String, Program.Times> tools = new LinkedHashMap<>();
		tools.put("sha256sum", new Program.Times(seconds / 10, seconds / 5));
		tools.put("exiftool", new Program.Times(seconds / 10, seconds / 5));
		tools.put("vipsthumbnail-400", new Program.Times(seconds * 4 / 10, seconds * 4 / 5));
		tools.put("vipsthumbnail-1600", new Program.Times(seconds * 4 / 10, seconds * 4 / 5));
		return Optional.of(new IntakePeers.Round(tools, 0));
	}

	@Test
	void aDeskIsHeldAgainstAllToolsTogether() {
		this.figures.add(run(5), tools(10));
		assertThat(line("photos")).isEqualTo("photos\t100\tphotos\t-\t-");
		assertThat(line("desk.rate")).startsWith("desk.rate\t20\t");
		assertThat(line("desk.throughput")).startsWith("desk.throughput\t8\t");
		assertThat(line("tools.rate")).startsWith("tools.rate\t10\t");
		assertThat(line("tools.sha256sum")).startsWith("tools.sha256sum\t100\t");
		assertThat(line("tools.processor")).startsWith("tools.processor\t0.200\t");
		assertThat(line("ratio")).isEqualTo("ratio\t2\ttimes their rate\t>=1.500\tmet");
	}

	@Test
	void ofSeveralRoundsTheMedianOfTheirRatiosCounts() {
		this.figures.add(run(5), tools(5));
		this.figures.add(run(50), tools(60));
		this.figures.add(run(5), tools(50));
		assertThat(line("ratio")).isEqualTo("ratio\t1.200\ttimes their rate\t>=1.500\tshort");
	}

	@Test
	void withoutToolsThereIsNoRatio() {
		this.figures.add(run(5), Optional.empty());
		assertThat(line("ratio")).isEmpty();
		assertThat(line("desk.rate")).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "80, 100, met", "80, 101, short", "80, 60, met" })
	void theHeapIsFlatWhereItEndsAsItBegan(double first, double last, String state) {
		this.figures.add(run(5), Optional.empty());
		this.figures.heap(OptionalDouble.of(first));
		this.figures.heap(OptionalDouble.of(90));
		this.figures.heap(OptionalDouble.of(last));
		assertThat(line("heap.growth")).endsWith("\t" + state);
		assertThat(line("heap.half")).isEqualTo("heap.half\t90\tMB in use\t-\t-");
	}

	@Test
	void aHeapThatCouldNotBeLookedAtIsNotCalledFlat() {
		this.figures.add(run(5), Optional.empty());
		this.figures.heap(OptionalDouble.empty());
		assertThat(line("heap.growth")).isEmpty();
	}

	@Test
	void ofTwentyPagesTheSlowestMayBeSlow() {
		this.figures.add(run(5), Optional.empty());
		IntStream.rangeClosed(1, 19).forEach((page) -> this.figures.pages().add(page * 10.0));
		this.figures.pages().add(9000.0);
		assertThat(line("sheet.p50")).startsWith("sheet.p50\t100\t");
		assertThat(line("sheet.p95")).isEqualTo("sheet.p95\t190\tms a page\t<=300\tmet");
		this.figures.pages().add(9000.0);
		assertThat(line("sheet.p95")).endsWith("\tshort");
	}

	@Test
	void processorTimeIsThatOfTheDeskAndItsWorkers() {
		this.figures.add(run(5), Optional.empty());
		this.figures.processor(Optional.empty(), Optional.empty());
		assertThat(line("desk.processor")).isEmpty();
		this.figures.processor(Optional.of(new ProcessWatch.Processor(10, 2)),
				Optional.of(new ProcessWatch.Processor(15, 12)));
		assertThat(line("desk.processor")).startsWith("desk.processor\t0.150\t");
		assertThat(line("desk.processor.workers")).startsWith("desk.processor.workers\t0.100\t");
	}

	@Test
	void refusedFilesAreCountedByTheCodeOfTheReason() {
		this.figures.add(run(5), Optional.empty());
		this.figures.refused(Map.of("file.too-large", 2, "file.damaged", 1));
		assertThat(this.figures.all().stream().map(Figure::line))
			.containsSubsequence(List.of("desk.refused\t3\tphotos\t-\t-", "desk.refused.file.damaged\t1\tphotos\t-\t-",
					"desk.refused.file.too-large\t2\tphotos\t-\t-"));
	}

}

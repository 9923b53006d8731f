package org.cutline.caption;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores the grammar on captions whose parts are labelled (a JSON object a line, labels
 * as the shared sample has them): exact match per part, the misses, captions per second.
 */
public final class CaptionBench {

	private static final JsonMapper JSON = new JsonMapper();

	private static final long WARM_UP_NANOS = 4_000_000_000L;

	private static final long MEASURED_NANOS = 2_000_000_000L;

	private final Map<String, Integer> right = new LinkedHashMap<>();

	private final List<String> misses = new ArrayList<>();

	private final List<String> texts = new ArrayList<>();

	/** Scores a file and prints. */
	public static void main(String[] arguments) throws IOException {
		CaptionBench bench = of(Path.of(arguments[0]));
		bench.misses.forEach(System.out::println);
		System.out.println(bench.rates());
		System.out.printf("%.0f captions a second of one processor%n", bench.speed());
	}

	/** Scores the labelled captions of a file. */
	public static CaptionBench of(Path file) throws IOException {
		CaptionBench bench = new CaptionBench();
		for (String line : Files.readAllLines(file)) {
			if (!line.isBlank()) {
				bench.score(JSON.readTree(line));
			}
		}
		return bench;
	}

	private void score(JsonNode label) {
		String text = label.path("text").asString();
		this.texts.add(text);
		ParsedCaption parsed = CaptionParser.parse(text);
		String id = label.path("id").asString();
		Map<String, String> found = ParsedLabels.of(parsed);
		for (String part : ParsedLabels.PARTS) {
			JsonNode wanted = label.path(part);
			String expected = wanted.isArray() ? wanted.valueStream().map(JsonNode::asString).toList().toString()
					: wanted.isNull() ? "" : wanted.asString();
			String actual = found.getOrDefault(part, "");
			boolean equal = expected.equals(actual);
			this.right.merge(part, equal ? 1 : 0, Integer::sum);
			if (!equal) {
				this.misses.add(id + " " + part + ": wanted [" + expected + "], read [" + actual + "]");
			}
		}
	}

	/** Rate of exact matches by part, in percent. */
	public Map<String, Double> rates() {
		Map<String, Double> rates = new TreeMap<>();
		this.right.forEach((part, count) -> rates.put(part, Math.round(1000.0 * count / this.texts.size()) / 10.0));
		return rates;
	}

	/** One line for each part that was read otherwise than labelled. */
	public List<String> misses() {
		return this.misses;
	}

	/** Warms up until the compiler is done with the grammar, then counts. */
	private double speed() {
		parseFor(WARM_UP_NANOS);
		long start = cpuTime();
		int parsed = parseFor(MEASURED_NANOS);
		return parsed * 1e9 / (cpuTime() - start);
	}

	private int parseFor(long nanos) {
		int parsed = 0;
		long start = cpuTime();
		while (!this.texts.isEmpty() && cpuTime() - start < nanos) {
			for (String text : this.texts) {
				parsed += (CaptionParser.parse(text).sentences().size() >= 0) ? 1 : 0;
			}
		}
		return parsed;
	}

	/** Processor time of this thread, so that a busy machine does not count. */
	private static long cpuTime() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

}

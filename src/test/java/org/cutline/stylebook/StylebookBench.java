package org.cutline.stylebook;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.cutline.caption.CaptionParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how many captions of a file (a JSON object a line, labelled as the shared
 * sample) one processor parses and checks a second, each by the style of its house and
 * with the fields of its photo, how long a caption of 2,000 characters takes, and which
 * rules take longest. Processor time is measured, so that a busy machine does not count.
 */
public final class StylebookBench {

	private static final int ROUNDS = 100;

	private static final int LONG = 2000;

	private static int kept;

	private StylebookBench() {
	}

	/** Measures on a file and prints. */
	public static void main(String[] arguments) throws IOException {
		List<CaptionUnderCheck> units = units(Path.of(arguments[0]));
		double parsed = Double.MAX_VALUE;
		double checked = Double.MAX_VALUE;
		for (int run = 0; run < 5; run++) {
			parsed = Math.min(parsed, micros(units, (unit) -> CaptionParser.parse(unit.text()).dates().size()));
			checked = Math.min(checked, micros(units, StylebookBench::parsedAndChecked));
		}
		System.out.printf("%.0f captions a second parsed and checked: %.1f µs each, %.1f of it for parsing%n",
				1e6 / checked, checked, parsed);
		List<CaptionUnderCheck> one = List.of(longest(units));
		micros(one, StylebookBench::parsedAndChecked);
		System.out.printf("%.3f ms for a caption of %d characters%n",
				micros(one, StylebookBench::parsedAndChecked) / 1e3, one.getFirst().text().length());
		rules(units);
		System.out.println(kept + " findings");
	}

	private static int parsedAndChecked(CaptionUnderCheck unit) {
		CaptionUnderCheck fresh = CaptionUnderCheck.of(unit.text(), unit.facts(), unit.style());
		return Stylebook.standard().check(fresh).findings().size();
	}

	private static double micros(List<CaptionUnderCheck> units, ToIntFunction<CaptionUnderCheck> work) {
		long start = cpuTime();
		for (int round = 0; round < ROUNDS; round++) {
			for (CaptionUnderCheck unit : units) {
				kept += work.applyAsInt(unit);
			}
		}
		return (cpuTime() - start) / 1e3 / ROUNDS / units.size();
	}

	/** The dearest rules, in microseconds a caption. */
	private static void rules(List<CaptionUnderCheck> units) {
		Map<String, Double> costs = new HashMap<>();
		for (CaptionRule rule : Rules.all()) {
			costs.put(rule.id(), micros(units, (unit) -> rule.check(unit).size()));
		}
		System.out.printf("%.1f µs a caption for all %d rules, one by one%n",
				costs.values().stream().mapToDouble(Double::doubleValue).sum(), costs.size());
		costs.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Double>comparingByValue().reversed())
			.limit(12)
			.forEach((cost) -> System.out.printf("%6.2f µs %s%n", cost.getValue(), cost.getKey()));
	}

	private static List<CaptionUnderCheck> units(Path file) throws IOException {
		JsonMapper json = new JsonMapper();
		List<CaptionUnderCheck> units = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			if (!line.isBlank()) {
				JsonNode label = json.readTree(line);
				units.add(CaptionUnderCheck.of(label.path("text").asString(), StyleSurvey.facts(label),
						StyleSurvey.fitting(label)));
			}
		}
		return units;
	}

	private static CaptionUnderCheck longest(List<CaptionUnderCheck> units) {
		StringBuilder all = new StringBuilder();
		units.stream()
			.map(CaptionUnderCheck::text)
			.takeWhile((text) -> all.length() < LONG)
			.forEach((text) -> all.append(text).append(' '));
		return CaptionUnderCheck.of(all.substring(0, Math.min(LONG, all.length())), units.getFirst().facts(),
				units.getFirst().style());
	}

	private static long cpuTime() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

}

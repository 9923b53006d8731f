package org.cutline.stylebook;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cutline.caption.CaptionParser;
import org.cutline.caption.ParsedCaption;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how many captions of a file (a JSON object a line with a {@code text}) one
 * processor parses and checks a second, how long a caption of 2,000 characters takes, and
 * which rules take longest. Processor time is measured, so that a busy machine does not
 * count.
 */
public final class StylebookBench {

	private static final int ROUNDS = 100;

	private static int kept;

	private StylebookBench() {
	}

	/** Measures on a file and prints. */
	public static void main(String[] arguments) throws IOException {
		List<String> texts = texts(Path.of(arguments[0]));
		HouseStyle style = HouseStyles.named("efe-epa-en").orElseThrow();
		FileFacts facts = FileFacts.none()
			.with(FactField.CREATORS, "Ana Prieto")
			.with(FactField.CREDIT_LINE, "EFE-EPA/ANA PRIETO/POOL")
			.with(FactField.CITY, "Tokyo")
			.with(FactField.INSTRUCTIONS, "EDITORIAL USE ONLY")
			.with(FactField.PERSONS_SHOWN, "Yoko Mori", "Paul Reyes")
			.with(FactField.DATE_CREATED, "2023-11-07");
		check(texts, facts, style);
		long start = cpuTime();
		check(texts, facts, style);
		double seconds = (cpuTime() - start) / 1e9;
		System.out.printf("%.0f captions a second parsed and checked%n", ROUNDS * texts.size() / seconds);
		parse(texts);
		String longest = longText(texts);
		check(List.of(longest), facts, style);
		start = cpuTime();
		check(List.of(longest), facts, style);
		System.out.printf("%.3f ms for a caption of %d characters%n", (cpuTime() - start) / 1e6 / ROUNDS,
				longest.length());
		rules(texts, facts, style);
		System.out.println(kept + " findings");
	}

	private static void check(List<String> texts, FileFacts facts, HouseStyle style) {
		for (int round = 0; round < ROUNDS; round++) {
			for (String text : texts) {
				kept += Stylebook.standard().check(CaptionUnderCheck.of(text, facts, style)).findings().size();
			}
		}
	}

	private static void parse(List<String> texts) {
		long start = cpuTime();
		for (int round = 0; round < ROUNDS; round++) {
			texts.forEach((text) -> kept += CaptionParser.parse(text).dates().size());
		}
		System.out.printf("%.1f µs of it for parsing a caption%n", (cpuTime() - start) / 1e3 / ROUNDS / texts.size());
	}

	/** The dearest rules, in microseconds a caption. */
	private static void rules(List<String> texts, FileFacts facts, HouseStyle style) {
		List<CaptionUnderCheck> units = new ArrayList<>();
		for (String text : texts) {
			ParsedCaption caption = CaptionParser.parse(text);
			units.add(new CaptionUnderCheck(caption, facts, style));
		}
		long begin = cpuTime();
		for (int round = 0; round < ROUNDS; round++) {
			units.forEach((unit) -> kept += Stylebook.standard().check(unit).findings().size());
		}
		System.out.printf("%.1f µs a caption for checking%n", (cpuTime() - begin) / 1e3 / ROUNDS / units.size());
		Map<String, Double> costs = new HashMap<>();
		for (CaptionRule rule : Rules.all()) {
			long start = cpuTime();
			for (int round = 0; round < ROUNDS; round++) {
				units.forEach((unit) -> kept += rule.check(unit).size());
			}
			costs.put(rule.id(), (cpuTime() - start) / 1e3 / ROUNDS / units.size());
		}
		System.out.printf("%.1f µs a caption for all %d rules%n",
				costs.values().stream().mapToDouble(Double::doubleValue).sum(), costs.size());
		costs.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Double>comparingByValue().reversed())
			.limit(15)
			.forEach((cost) -> System.out.printf("%6.2f µs %s%n", cost.getValue(), cost.getKey()));
	}

	private static List<String> texts(Path file) throws IOException {
		JsonMapper json = new JsonMapper();
		return Files.readAllLines(file)
			.stream()
			.filter((line) -> !line.isBlank())
			.map((line) -> json.readTree(line).path("text").asString())
			.toList();
	}

	private static String longText(List<String> texts) {
		StringBuilder all = new StringBuilder();
		texts.stream().sorted(Comparator.comparing(String::length).reversed()).forEach((text) -> {
			if (all.length() < 2000) {
				all.append(text).append(' ');
			}
		});
		return all.substring(0, Math.min(2000, all.length()));
	}

	private static long cpuTime() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

}

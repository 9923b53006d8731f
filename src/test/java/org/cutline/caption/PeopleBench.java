package org.cutline.caption;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores the people found in captions, by caption: the names alone, and names with title,
 * position and whether they are pictured. The labels stand in the line itself
 * ({@code persons}) or in {@code captions/people.jsonl}, by id.
 */
public final class PeopleBench {

	private static final JsonMapper JSON = new JsonMapper();

	private final List<String> misses = new ArrayList<>();

	private int captions;

	private int names;

	private int whole;

	private int markers;

	/** Scores a file, or its lines from one number to before another, and prints. */
	public static void main(String[] arguments) throws IOException {
		List<String> lines = Files.readAllLines(Path.of(arguments[0]));
		int from = (arguments.length > 1) ? Integer.parseInt(arguments[1]) : 0;
		int to = (arguments.length > 2) ? Integer.parseInt(arguments[2]) : lines.size();
		PeopleBench bench = of(lines.subList(from, Math.min(to, lines.size())));
		bench.misses.forEach(System.out::println);
		System.out.printf("%d captions: names %.1f %%, with title, position and pictured %.1f %%, markers %.1f %%%n",
				bench.captions, bench.namesRate(), bench.wholeRate(), bench.rate(bench.markers));
	}

	/** Scores the captions of a file. */
	public static PeopleBench of(Path file) throws IOException {
		return of(Files.readAllLines(file));
	}

	private static PeopleBench of(List<String> lines) throws IOException {
		Map<String, JsonNode> labels = labels();
		PeopleBench bench = new PeopleBench();
		for (String line : lines) {
			JsonNode caption = JSON.readTree(line);
			JsonNode persons = caption.has("persons") ? caption.path("persons")
					: labels.get(caption.path("id").asString());
			if (persons != null) {
				bench.score(caption, persons);
			}
		}
		return bench;
	}

	private static Map<String, JsonNode> labels() throws IOException {
		Map<String, JsonNode> labels = new HashMap<>();
		try (InputStream in = PeopleBench.class.getResourceAsStream("/captions/people.jsonl")) {
			if (in == null) {
				throw new IllegalStateException("Missing labels captions/people.jsonl");
			}
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
				JsonNode label = JSON.readTree(line);
				labels.put(label.path("id").asString(), label.path("persons"));
			}
		}
		return labels;
	}

	private void score(JsonNode caption, JsonNode persons) {
		String text = caption.path("text").asString();
		ParsedCaption parsed = CaptionParser.parse(text);
		this.captions++;
		List<String> wanted = persons.valueStream().map((person) -> person.path("name").asString()).toList();
		List<String> read = parsed.people().stream().map(CaptionPerson::name).toList();
		List<String> wantedWhole = persons.valueStream().map(PeopleBench::whole).toList();
		List<String> readWhole = parsed.people().stream().map(PeopleBench::whole).toList();
		this.names += wanted.equals(read) ? 1 : 0;
		this.whole += wantedWhole.equals(readWhole) ? 1 : 0;
		String id = caption.path("id").asString() + (caption.path("persons_doubt").asBoolean(false) ? "?" : "");
		if (!wanted.equals(read)) {
			this.misses.add(id + " NAMES wanted " + wanted + ", read " + read + "\n      " + text.strip());
		}
		else if (!wantedWhole.equals(readWhole)) {
			this.misses.add(id + " whole wanted " + wantedWhole + ", read " + readWhole);
		}
		Stream<String> printed = caption.path("position_markers").valueStream().map(JsonNode::asString);
		List<String> found = parsed.positionMarkers().stream().map(PositionMarker::text).toList();
		boolean same = printed.toList().equals(found);
		this.markers += same ? 1 : 0;
		if (!same) {
			this.misses.add(id + " MARKERS wanted " + caption.path("position_markers") + ", read " + found + "\n      "
					+ text.strip());
		}
	}

	private static String whole(JsonNode person) {
		return person.path("name").asString() + " | " + title(person.path("title").asString("")) + " | "
				+ person.path("position").asString("") + " | " + person.path("pictured").asBoolean(true);
	}

	private static String whole(CaptionPerson person) {
		String position = (person.position() != null) ? person.position().text() : "";
		return person.name() + " | " + ((person.title() != null) ? person.title() : "") + " | " + position + " | "
				+ person.pictured();
	}

	/** Without the article in front, which some labels keep and no reading has. */
	private static String title(String title) {
		return title.replaceFirst("(?i)^(?:the|an?|el|la|un|una|der|die|le) ", "");
	}

	private double rate(int right) {
		return 100.0 * right / Math.max(1, this.captions);
	}

	/** Captions whose names are all right, in percent. */
	public double namesRate() {
		return rate(this.names);
	}

	/** Captions whose people are right with title, position and pictured, in percent. */
	public double wholeRate() {
		return rate(this.whole);
	}

	/** What was read otherwise than labelled. */
	public List<String> misses() {
		return this.misses;
	}

}

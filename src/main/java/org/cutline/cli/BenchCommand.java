package org.cutline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;

/**
 * {@code cutline bench}: how well and how fast captions and metadata are read, and photos
 * taken in.
 */
@Command(name = "bench", resourceBundle = "cli.messages", synopsisSubcommandLabel = "COMMAND")
final class BenchCommand {

	private final Streams streams;

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "option.help")
	private boolean help;

	BenchCommand(Streams streams) {
		this.streams = streams;
	}

	@Command(name = "captions", resourceBundle = "cli.messages", sortOptions = false)
	int captions(@Parameters(paramLabel = "FILE", descriptionKey = "bench.file") Path file,
			@Option(names = "--people", paramLabel = "FILE", descriptionKey = "bench.people") @Nullable Path people,
			@Option(names = "--judged", paramLabel = "FILE", descriptionKey = "bench.judged") @Nullable Path judged,
			@Option(names = "--seconds", paramLabel = "N", defaultValue = "4",
					descriptionKey = "bench.seconds") double seconds,
			@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "option.help") boolean asked) {
		try {
			Path persons = labels(people, "captions/people.jsonl");
			Path read = labels(judged, "stylebook/errors-read.txt");
			List<JsonRecord> captions = withPersons(JsonRecord.readLines(file),
					(persons != null) ? JsonRecord.readLines(persons) : List.of());
			return report(captions, (read != null) ? Files.readAllLines(read) : List.of(), seconds);
		}
		catch (JacksonException ex) {
			return this.streams.failed(file.toString(), new IOException(ex.getOriginalMessage(), ex), Words.of(""));
		}
		catch (IOException ex) {
			return this.streams.failed(file.toString(), ex, Words.of(""));
		}
	}

	@Command(name = "metadata", resourceBundle = "cli.messages", sortOptions = false)
	int metadata(@Parameters(paramLabel = "DIR", descriptionKey = "bench.folder") Path folder,
			@Option(names = "--seconds", paramLabel = "N", defaultValue = "3",
					descriptionKey = "bench.seconds") double seconds,
			@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "option.help") boolean asked) {
		List<String> lines = new ArrayList<>();
		try {
			new MetadataBench(folder, seconds).figures().forEach((figure) -> lines.add(figure.line()));
			this.streams.print(String.join("\n", lines) + "\n");
			return 0;
		}
		catch (IOException ex) {
			return this.streams.failed(folder.toString(), ex, Words.of(""));
		}
	}

	@Command(name = "intake", resourceBundle = "cli.messages", sortOptions = false)
	int intake(@Parameters(paramLabel = "DIR", descriptionKey = "bench.folder") Path folder,
			@Option(names = "--photos", paramLabel = "N", defaultValue = "0",
					descriptionKey = "bench.photos") int photos,
			@Option(names = "--connections", paramLabel = "N", defaultValue = "4",
					descriptionKey = "bench.connections") int connections,
			@Option(names = "--rounds", paramLabel = "N", defaultValue = "2",
					descriptionKey = "bench.rounds") int rounds,
			@Option(names = "--on", paramLabel = "ROWS", defaultValue = "0", descriptionKey = "bench.on") int rows,
			@Option(names = "--reader", paramLabel = "MS", defaultValue = "2000",
					descriptionKey = "bench.reader") int reader,
			@Option(names = "--warm-up", paramLabel = "N", defaultValue = "40",
					descriptionKey = "bench.warm-up") int warmUp,
			@Option(names = "--no-tools", descriptionKey = "bench.alone") boolean alone,
			@Option(names = "--jar", paramLabel = "FILE", descriptionKey = "bench.jar") @Nullable Path jar,
			@Option(names = "--setting", paramLabel = "NAME=VALUE",
					descriptionKey = "bench.setting") @Nullable List<String> settings,
			@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "option.help") boolean asked) {
		Words words = Words.of("");
		PrintStream console = new PrintStream(this.streams.err(), true, StandardCharsets.UTF_8);
		IntakeBench.Progress progress = (key, arguments) -> console.println(words.say(key, arguments));
		try {
			IntakePlan plan = new IntakePlan((jar != null) ? jar : program(), folder, photos, warmUp,
					Math.max(1, connections), Math.max(1, rounds), !alone, reader,
					(settings != null) ? settings : List.of());
			List<Figure> figures = (rows > 0) ? new GrowthBench(plan, progress).figures(rows)
					: new IntakeBench(plan, progress).figures();
			this.streams.print(figures.stream().map((figure) -> figure.line() + "\n").collect(Collectors.joining()));
			return 0;
		}
		catch (NoSuchFileException ex) {
			return this.streams.failed(String.valueOf(ex.getFile()), ex, words);
		}
		catch (IOException ex) {
			return this.streams.failed(folder.toString(), ex, words);
		}
	}

	private int report(List<JsonRecord> captions, List<String> judged, double seconds) throws IOException {
		ReadingScore score = new ReadingScore();
		ErrorFindings errors = new ErrorFindings(judged);
		List<String> texts = new ArrayList<>();
		for (JsonRecord caption : captions) {
			score.add(caption);
			errors.add(caption);
			texts.add(caption.text("text"));
		}
		List<String> lines = new ArrayList<>(score.misses());
		lines.addAll(errors.lines());
		List<Figure> figures = new ArrayList<>(score.figures());
		figures.addAll(errors.figures());
		if (!texts.isEmpty() && seconds > 0) {
			figures.addAll(new SpeedTest(texts, seconds).figures());
		}
		lines.add(captions.size() + " captions");
		if (!score.scored(CaptionPart.PERSONS)) {
			lines.add("persons are not scored: no labels of them were found");
		}
		figures.forEach((figure) -> lines.add(figure.line()));
		this.streams.print(String.join("\n", lines) + "\n");
		return 0;
	}

	/** Adds the persons of each caption that has none of its own. */
	private static List<JsonRecord> withPersons(List<JsonRecord> captions, List<JsonRecord> people) {
		Map<String, JsonRecord> byId = new HashMap<>();
		people.forEach((record) -> byId.put(record.text("id"), record));
		return captions.stream().map((caption) -> {
			JsonRecord known = byId.get(caption.text("id"));
			if (caption.has("persons") || known == null) {
				return caption;
			}
			Map<String, @Nullable Object> all = new HashMap<>(caption.values());
			all.put("persons", known.values().get("persons"));
			return new JsonRecord(all);
		}).toList();
	}

	/** The file that was named, else the project's own where it is there. */
	private static @Nullable Path labels(@Nullable Path named, String own) {
		if (named != null) {
			return named;
		}
		Path file = project().resolve(Path.of("src", "test", "resources")).resolve(own);
		return Files.exists(file) ? file : null;
	}

	/** The desk as the launcher runs it, if that was unpacked since it was built. */
	private static Path program() throws IOException {
		Path packed = project().resolve("target").resolve("cutline.jar");
		Path unpacked = packed.resolveSibling("desk").resolve("cutline.jar");
		boolean fresh = Files.exists(unpacked) && Files.exists(packed)
				&& Files.getLastModifiedTime(unpacked).compareTo(Files.getLastModifiedTime(packed)) > 0;
		return fresh ? unpacked : packed;
	}

	private static Path project() {
		return Path.of(System.getProperty("cutline.folder", "."));
	}

}

package org.cutline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code cutline bench captions} as its users see it. */
class BenchCommandTests {

	private static final String FIRST = "{\"id\": \"one\", \"text\": \"Portuguese Foreign Minister Marta Quintela (R) "
			+ "greets her Chilean counterpart in Lisbon, Portugal, 12 March 2024. EFE-EPA/RUI SALGADO\", "
			+ "\"agency\": \"EFE-EPA\", \"photographer\": \"RUI SALGADO\", \"suffix\": null, \"date\": \"2024-03-12\", "
			+ "\"position_markers\": [\"(R)\"]";

	private static final String SECOND = "{\"id\": \"two\", \"text\": \"Smoke rises TK. EPA/ANA PRIETO\", "
			+ "\"agency\": \"EFE\", \"photographer\": \"ANA PRIETO\", \"position_markers\": []";

	private static final String PERSON = "{\"name\": \"Marta Quintela\", \"title\": \"Prime Minister\", \"position\": "
			+ "\"(R)\", \"pictured\": true}";

	@TempDir
	private Path folder;

	private Path captions;

	private Path people;

	private Path judged;

	@BeforeEach
	void nameFiles() throws IOException {
		this.captions = this.folder.resolve("labelled.jsonl");
		this.people = Files.writeString(this.folder.resolve("people.jsonl"), "");
		this.judged = Files.writeString(this.folder.resolve("judged.txt"), "");
	}

	private CommandRun bench(String... lines) throws IOException {
		Files.writeString(this.captions, String.join("\n", lines) + "\n");
		return CommandRun.of("bench", "captions", this.captions.toString(), "--people", this.people.toString(),
				"--judged", this.judged.toString(), "--seconds", "0");
	}

	private static List<String> figure(CommandRun run, String name) {
		return run.lines()
			.stream()
			.filter((line) -> line.startsWith(name + "\t"))
			.map((line) -> List.of(line.split("\t")))
			.findFirst()
			.orElse(List.of());
	}

	@Test
	void aPartCountsWhereItIsExactlyAsLabelled() throws IOException {
		CommandRun run = bench(FIRST + "}", SECOND + "}");
		assertThat(run.exitCode()).isZero();
		assertThat(figure(run, "exact.agency")).containsExactly("exact.agency", "50", "%", ">=98", "short");
		assertThat(figure(run, "exact.photographer")).endsWith("100", "%", ">=98", "met");
		assertThat(figure(run, "exact.date")).as("a part without a label is not scored").contains("100");
		assertThat(run.lines()).contains("miss\ttwo\tagency\twanted [EFE]\tread [EPA]");
	}

	@Test
	void personsAreNotScoredWithoutLabels() throws IOException {
		CommandRun run = bench(FIRST + "}");
		assertThat(figure(run, "exact.persons")).isEmpty();
		assertThat(run.lines()).contains("persons are not scored: no labels of them were found");
	}

	@Test
	void personsComeWithTheCaptionOrFromAFileByItsId() throws IOException {
		CommandRun own = bench(FIRST + ", \"persons\": [" + PERSON + "]}");
		assertThat(figure(own, "exact.persons")).contains("100", "met");
		assertThat(figure(own, "persons.position")).contains("100");
		assertThat(figure(own, "persons.title")).contains("0");
		Files.writeString(this.people, "{\"id\": \"one\", \"persons\": []}\n");
		CommandRun filed = bench(FIRST + "}");
		assertThat(figure(filed, "exact.persons")).contains("0", "short");
		assertThat(filed.lines()).contains("miss\tone\tpersons\twanted []\tread [Marta Quintela]");
		assertThat(figure(bench(FIRST + ", \"persons\": [" + PERSON + "]}"), "exact.persons")).contains("100");
	}

	@Test
	void anErrorIsWrongUntilAPersonFindsItRight() throws IOException {
		CommandRun unjudged = bench(SECOND + "}");
		assertThat(unjudged.lines()).anyMatch((line) -> line.startsWith("error\ttwo\tresidue.placeholders\tneutral\t"));
		double before = Double.parseDouble(figure(unjudged, "errors.wrong").get(1));
		Files.writeString(this.judged, "# read\ntwo residue.placeholders\n");
		double after = Double.parseDouble(figure(bench(SECOND + "}"), "errors.wrong").get(1));
		assertThat(before - after).isEqualTo(100);
	}

	@Test
	void whatIsMissingByTheLabelsTooIsNoWrongError() throws IOException {
		String undated = SECOND.replace(" TK", " in Lisbon, Portugal");
		double unknown = Double.parseDouble(figure(bench(undated + "}"), "errors.wrong").get(1));
		double labelled = Double.parseDouble(figure(bench(undated + ", \"date\": null}"), "errors.wrong").get(1));
		assertThat(unknown - labelled).isEqualTo(100);
	}

	@Test
	void theLastLinesAreFiguresOfFiveColumns() throws IOException {
		Files.writeString(this.captions, FIRST + "}\n");
		CommandRun run = CommandRun.of("bench", "captions", this.captions.toString(), "--seconds", "0.05");
		List<String> lines = run.lines();
		List<String> figures = lines.subList(lines.indexOf("1 captions") + 1, lines.size())
			.stream()
			.filter((line) -> line.contains("\t"))
			.toList();
		assertThat(figures).hasSizeGreaterThan(10)
			.allSatisfy((line) -> assertThat(line.split("\t")).hasSize(5))
			.allSatisfy((line) -> assertThat(line.split("\t")[4]).isIn("met", "short", "-"));
		assertThat(figures.stream().map((line) -> line.split("\t")[0])).contains("speed.parsed", "speed.checked",
				"time.long-caption", "ratio.parsed-to-split", "errors.neutral", "errors.house");
	}

	@Test
	void aFileThatCannotBeReadEndsInTwo() {
		Path missing = this.folder.resolve("missing.jsonl");
		CommandRun run = CommandRun.of("bench", "captions", missing.toString());
		assertThat(run.exitCode()).isEqualTo(2);
		assertThat(run.err()).isEqualTo("cutline: " + missing + ": " + Words.of("").say("check.missing") + "\n");
	}

	@ParameterizedTest
	@CsvSource({ "98, 98, met", "97.9, 98, short", "20000, 20000, met" })
	void aGoalIsMetOrNot(double value, double goal, String state) {
		assertThat(new Figure("a", value, "%", new Figure.AtLeast(goal)).line()).endsWith("\t" + state);
	}

	@ParameterizedTest
	@CsvSource({ "1, met", "1.001, short", "0.4, met" })
	void aLimitIsKeptOrNot(double value, String state) {
		assertThat(new Figure("a", value, "ms", new Figure.AtMost(1)).line()).endsWith("\t<=1\t" + state);
	}

}

package org.cutline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code cutline check} as its users see it. */
class CheckCommandTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String CLEAN = "Portuguese Foreign Minister Marta Quintela (L) greets her Chilean counterpart "
			+ "Tomas Arriagada (R) in Lisbon, Portugal, 12 March 2024. EFE-EPA/RUI SALGADO";

	private static final String WRONG = "Foreign Minister Marta Quintela TK in Lisbon, Portugal, 12 March 2024. "
			+ "EFE-EPA/RUI SALGADO";

	@TempDir
	private Path folder;

	private Path file;

	@BeforeEach
	void nameAFile() {
		this.file = this.folder.resolve("captions.txt");
	}

	private CommandRun check(String text, String... arguments) throws IOException {
		return check(text.getBytes(StandardCharsets.UTF_8), arguments);
	}

	private CommandRun check(byte[] octets, String... arguments) throws IOException {
		Files.write(this.file, octets);
		return CommandRun.of(IntStream.range(0, arguments.length + 4).mapToObj((i) -> switch (i) {
			case 0 -> "check";
			case 1 -> "--sentences";
			case 2 -> "en";
			case 3 -> this.file.toString();
			default -> arguments[i - 4];
		}).toArray(String[]::new));
	}

	private static List<JsonNode> objects(CommandRun run) {
		return run.lines().stream().map(JSON::readTree).toList();
	}

	@Test
	void aCleanCaptionIsSaidToBeClean() throws IOException {
		CommandRun run = check(CLEAN, "--style", "efe-epa-en");
		assertThat(run.out()).startsWith(this.file + ":1: no findings\n")
			.endsWith("1 caption: 0 errors, 0 warnings, 0 hints; 1 without findings\n");
		assertThat(run.err()).isEmpty();
		assertThat(run.exitCode()).isZero();
	}

	@Test
	void anErrorIsShownWithItsPlaceAndEndsInOne() throws IOException {
		CommandRun run = check(CLEAN + "\n\n" + WRONG + "\n", "--style", "efe-epa-en");
		assertThat(run.out()).contains(this.file + ":3\n  " + WRONG + "\n  error ")
			.contains("[residue.placeholders 32-34]")
			.contains("2 captions: 1 error");
		assertThat(run.exitCode()).isEqualTo(1);
	}

	@Test
	void sentencesCanBeSpanish() throws IOException {
		Files.writeString(this.file, WRONG);
		CommandRun run = CommandRun.of("check", "--sentences", "es", this.file.toString());
		assertThat(run.out()).contains("1 pie: 1 error, 0 avisos");
	}

	@Test
	void theHouseStyleDecides() throws IOException {
		String caption = "Ministers meet in Lisbon, Portugal, March 12, 2024. EFE-EPA/RUI SALGADO";
		assertThat(check(caption, "--style", "efe-epa-en").out()).contains("date.form");
		assertThat(check(caption, "--style", "neutral").out()).doesNotContain("date.form");
		assertThat(check(caption).out()).doesNotContain("date.form");
		assertThat(check(caption, "--style", "auto").out()).contains("date.form");
	}

	@Test
	void aHouseStyleCanBeAFile() throws IOException {
		Path style = this.folder.resolve("mine.yaml");
		Files.writeString(style, "id: mine\nname: Mine\nrules: { residue.placeholders: hint }\n");
		CommandRun run = check(WRONG, "--style", style.toString());
		assertThat(run.out()).contains("  hint ").contains("residue.placeholders");
		assertThat(run.exitCode()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "--style,none-such,There is no house style", "--language,tlh,are not understood" })
	void whatIsNotUnderstoodIsSaidAndEndsInTwo(String option, String value, String sentence) throws IOException {
		CommandRun run = check(CLEAN, option, value);
		assertThat(run.exitCode()).isEqualTo(2);
		assertThat(run.err()).contains(sentence);
		assertThat(run.out()).isEmpty();
	}

	@Test
	void aFileThatIsNoHouseStyleIsRefusedWithItsReason() throws IOException {
		Path style = this.folder.resolve("bad.yaml");
		Files.writeString(style, "id: mine\n");
		CommandRun run = check(CLEAN, "--style", style.toString());
		assertThat(run.exitCode()).isEqualTo(2);
		assertThat(run.err()).contains("needs «name»");
	}

	@Test
	void noFileIsAQuestionOfUsage() {
		assertThat(CommandRun.of("check").exitCode()).isEqualTo(2);
		assertThat(CommandRun.of("check", "--nonsense", "-").exitCode()).isEqualTo(2);
		assertThat(CommandRun.of("check", "--per-line", "--per-paragraph", "-").exitCode()).isEqualTo(2);
	}

	@Test
	void stylesAreListed() {
		CommandRun run = CommandRun.of("check", "--list-styles");
		assertThat(run.lines()).anyMatch((line) -> line.startsWith("efe-epa-en\t"))
			.anyMatch((line) -> line.startsWith("neutral\t"));
		assertThat(run.exitCode()).isZero();
	}

	@Test
	void theHelpSaysWhatComesOut() {
		CommandRun run = CommandRun.of("check", "--help");
		assertThat(run.out()).contains("--style").contains("UTF-16 units").contains("Exit code");
		assertThat(run.exitCode()).isZero();
	}

	@Test
	void blankLinesBetweenTextsMakeParagraphs() throws IOException {
		String wrapped = CLEAN.replace(" greets", "\ngreets");
		CommandRun run = check(wrapped + "\n\n\n" + wrapped + "\n", "--json");
		assertThat(objects(run)).hasSize(2)
			.allSatisfy((caption) -> assertThat(caption.path("text").asString()).isEqualTo(wrapped));
		assertThat(objects(run).stream().map((caption) -> caption.path("line").asInt())).containsExactly(1, 5);
	}

	@Test
	void aPersonCanSayHowCaptionsStand() throws IOException {
		String wrapped = CLEAN.replace(" greets", "\ngreets");
		assertThat(objects(check(wrapped + "\n\n" + CLEAN, "--json", "--per-line"))).hasSize(3);
		assertThat(objects(check(wrapped, "--json", "--per-paragraph"))).hasSize(1);
		assertThat(objects(check(wrapped, "--json"))).hasSize(2);
	}

	@Test
	void windowsLineEndsAndByteOrderMarksAreNoPartOfACaption() throws IOException {
		CommandRun run = check("\uFEFF" + CLEAN + "\r\n" + WRONG + "\r\n", "--json");
		assertThat(objects(run)).extracting((caption) -> caption.path("text").asString()).containsExactly(CLEAN, WRONG);
	}

	@Test
	void anEmptyFileHasNoCaptions() throws IOException {
		CommandRun run = check("");
		assertThat(run.out()).startsWith("0 captions");
		assertThat(run.exitCode()).isZero();
	}

	@Test
	void aLineThatIsNotInUtf8IsNamedAndTheOthersGoOn() throws IOException {
		byte[] mixed = (CLEAN + "\nLos ministros en Logroño\n" + CLEAN + "\n").getBytes(StandardCharsets.ISO_8859_1);
		CommandRun run = check(mixed, "--json");
		assertThat(run.err()).isEqualTo("cutline: " + this.file + ":2: it is not in UTF-8\n");
		assertThat(objects(run)).hasSize(2);
		assertThat(run.exitCode()).isEqualTo(2);
	}

	@Test
	void utf16IsSaidOnce() throws IOException {
		CommandRun run = check(("\uFEFF" + CLEAN + "\n" + CLEAN).getBytes(StandardCharsets.UTF_16LE));
		assertThat(run.err()).contains("UTF-16").hasLineCount(1);
		assertThat(run.exitCode()).isEqualTo(2);
	}

	@Test
	void aHugeLineIsNoCaption() throws IOException {
		CommandRun run = check("x".repeat((1 << 20) + 1) + "\n" + CLEAN + "\n", "--json");
		assertThat(run.err()).contains(":1: it is longer than 1,048,576 octets");
		assertThat(objects(run)).hasSize(1);
		assertThat(run.exitCode()).isEqualTo(2);
	}

	@Test
	void aFileThatIsMissingDoesNotKeepOthersBack() throws IOException {
		CommandRun run = check(CLEAN, "missing.txt", "--json");
		assertThat(run.err()).isEqualTo("cutline: missing.txt: there is no such file\n");
		assertThat(objects(run)).hasSize(1);
		assertThat(run.exitCode()).isEqualTo(2);
	}

	@Test
	void captionsShowNoControlCharactersOnATerminal() throws IOException {
		CommandRun run = check("Ministers \u001b[31m meet TK\u009b in Lisbon");
		assertThat(run.out()).doesNotContain("\u001b").doesNotContain("\u009b");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"text\":\"A\"}", "{\"id\": 1.50,\"text\":\"A\",\"n\":1e400,\"z\":-0.0}",
			"{ \"big\" : 12345678901234567890123456789 , \"text\" : \"\\u0041 \\\"B\\\"\" }",
			"{\"a\":{\"findings\":[1 , 2],\"b\":[ ]},\"text\":\"A\",\"e\":\"\\u00e9\\/é\",\"t\":true,\"n\":null}",
			"{\"text\":\"A\",\"a\":\",\",\"b\":\"}\",\"c\":[{\"d\":\"]\"}]}" })
	void fieldsOfJsonLinesPassThroughToTheLetter(String line) throws IOException {
		CommandRun run = check(line + "\n", "--json");
		String inside = line.substring(1, line.length() - 1).strip().replaceAll("\\s*,\\s*(?=\"[a-z]+\"\\s*:)", ", ");
		String out = run.out().replaceAll("\\s*,\\s*(?=\"[a-z]+\"\\s*:)", ", ");
		assertThat(out).startsWith("{" + inside + ", \"parsed\":{");
		assertThat(objects(run).getFirst().path("text")).isEqualTo(JSON.readTree(line).path("text"));
	}

	@Test
	void oldResultsAreReplaced() throws IOException {
		CommandRun run = check("{\"parsed\": 1, \"text\": \"" + WRONG + "\", \"findings\": {\"x\": 2}, \"id\": 7}\n",
				"--json");
		JsonNode caption = objects(run).getFirst();
		assertThat(caption.propertyNames()).containsExactly("text", "id", "parsed", "findings");
		assertThat(run.out()).doesNotContain("{\"x\"").containsOnlyOnce("\"parsed\"").containsOnlyOnce("\"findings\"");
	}

	@Test
	void partsAreNamedAsLabelsAre() throws IOException {
		JsonNode parsed = objects(check(CLEAN, "--json")).getFirst().path("parsed");
		assertThat(parsed.propertyNames()).containsExactly("agency", "photographer", "partners", "suffix", "date",
				"city", "country", "language", "position_markers", "restrictions", "persons");
		assertThat(parsed.path("agency").asString()).isEqualTo("EFE-EPA");
		assertThat(parsed.path("photographer").asString()).isEqualTo("RUI SALGADO");
		assertThat(parsed.path("suffix").isNull()).isTrue();
		assertThat(parsed.path("date").asString()).isEqualTo("2024-03-12");
		assertThat(parsed.path("city").asString()).isEqualTo("Lisbon");
		assertThat(parsed.path("position_markers").valueStream().map(JsonNode::asString)).containsExactly("(L)", "(R)");
		JsonNode person = parsed.path("persons").path(0);
		assertThat(person.propertyNames()).containsExactly("name", "title", "position", "pictured");
		assertThat(person.path("name").asString()).isEqualTo("Marta Quintela");
		assertThat(person.path("position").asString()).isEqualTo("(L)");
		assertThat(person.path("pictured").asBoolean()).isTrue();
	}

	@Test
	void aFindingHasItsRangeSeverityAndFixes() throws IOException {
		String doubled = CLEAN.replace(" greets", "  greets");
		JsonNode findings = objects(check(doubled, "--json", "--style", "efe-epa-en")).getFirst().path("findings");
		assertThat(findings).hasSize(1);
		JsonNode finding = findings.path(0);
		assertThat(finding.propertyNames()).containsExactly("rule", "severity", "start", "end", "message", "fixes");
		assertThat(finding.path("severity").asString()).isEqualTo("warning");
		assertThat(doubled.substring(finding.path("start").asInt(), finding.path("end").asInt())).isEqualTo("  ");
		JsonNode fix = finding.path("fixes").path(0);
		assertThat(fix.path("certain").asBoolean()).isTrue();
		JsonNode edit = fix.path("edits").path(0);
		assertThat(new StringBuilder(doubled).replace(edit.path("start").asInt(), edit.path("end").asInt(),
				edit.path("text").asString()))
			.hasToString(CLEAN);
	}

	@Test
	void aFindingOfWhatIsMissingHasNoRange() throws IOException {
		JsonNode finding = objects(check("Ministers meet in Lisbon, Portugal. EPA/RUI SALGADO", "--json")).getFirst()
			.path("findings")
			.valueStream()
			.filter((one) -> one.path("rule").asString().equals("date.present"))
			.findFirst()
			.orElseThrow();
		assertThat(finding.path("start").isNull() && finding.path("end").isNull()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "{\"text\": \"A\"|no JSON object", "{\"text\": 7}|no field \"text\"",
			"{\"id\": 1}|no field \"text\"", "[1]|no JSON object", "{\"text\":\"A\"} {}|no JSON object" })
	void aBadLineOfJsonIsNamedAndTheOthersGoOn(String bad, String reason) throws IOException {
		CommandRun run = check("{\"text\": \"" + CLEAN + "\"}\n\n" + bad + "\n{\"text\": \"" + WRONG + "\"}\n",
				"--json");
		assertThat(run.err()).startsWith("cutline: " + this.file + ":3: ").contains(reason).hasLineCount(1);
		assertThat(objects(run)).hasSize(2);
		assertThat(run.exitCode()).isEqualTo(2);
	}

	@Test
	void standardInputMayHoldLinesOrJson() {
		assertThat(CommandRun.reading(CLEAN + "\n" + CLEAN, "check", "--json", "-").lines()).hasSize(2);
		assertThat(CommandRun.reading("{\"text\": \"A\"}\n", "check", "--json", "-").out())
			.startsWith("{\"text\": \"A\", \"parsed\"");
		assertThat(CommandRun.reading(new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0 }, "check", "-").err())
			.isEqualTo("cutline: -: " + Words.of("").say("check.binary") + "\n");
	}

	@Test
	void theCaptionOfAPhotoIsCheckedAgainstItsFields() {
		Path photo = Path.of("src/main/resources/sample/lisbon-handshake.jpg");
		CommandRun run = CommandRun.of("check", "--json", "--style", "efe-epa-en", photo.toString());
		JsonNode caption = objects(run).getFirst();
		assertThat(caption.propertyNames()).containsExactly("file", "text", "parsed", "findings");
		assertThat(caption.path("text").asString()).contains("Lisbon");
		assertThat(caption.path("file").asString()).isEqualTo(photo.toString());
	}

	@Test
	void aDamagedPhotoIsSaidToBeSo() throws IOException {
		Path photo = this.folder.resolve("damaged.jpg");
		Files.write(photo, new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0 });
		Path noPhoto = this.folder.resolve("words.jpg");
		Files.writeString(noPhoto, CLEAN);
		CommandRun run = CommandRun.of("check", photo.toString(), noPhoto.toString());
		assertThat(run.err()).contains("damaged.jpg: ").contains("words.jpg: ").hasLineCount(2);
		assertThat(run.exitCode()).isEqualTo(2);
	}

	@Test
	void aFolderIsWalkedInOrderOfNames() throws IOException {
		Files.createDirectories(this.folder.resolve("b/c"));
		Files.writeString(this.folder.resolve("b/c/1.txt"), CLEAN);
		Files.writeString(this.folder.resolve("b/0.jsonl"), "{\"text\": \"A\"}");
		Files.writeString(this.folder.resolve("b/notes.doc"), CLEAN);
		Files.writeString(this.folder.resolve(".hidden.txt"), CLEAN);
		Files.writeString(this.folder.resolve("a.txt"), CLEAN);
		CommandRun run = CommandRun.of("check", this.folder.toString(), "--sentences", "en");
		assertThat(run.lines().stream().filter((line) -> line.startsWith(this.folder.toString())))
			.extracting((line) -> line.substring(this.folder.toString().length() + 1).replaceAll(":.*", ""))
			.containsExactly("a.txt", "b/0.jsonl", "b/c/1.txt");
	}

	@Test
	void aFolderWithoutCaptionsIsNotPassedOverInSilence() {
		CommandRun run = CommandRun.of("check", this.folder.toString());
		assertThat(run.err()).contains(this.folder.toString()).hasLineCount(1);
		assertThat(run.exitCode()).isEqualTo(2);
	}

	@Test
	void manyCaptionsComeOutInTheOrderTheyWentIn() throws IOException {
		String lines = IntStream.range(0, 5_000)
			.mapToObj((i) -> "{\"id\": " + i + ", \"text\": \"" + ((i % 7 == 0) ? CLEAN.repeat(9) : WRONG) + "\"}")
			.collect(Collectors.joining("\n"));
		List<JsonNode> captions = objects(check(lines, "--json"));
		assertThat(captions.stream().map((caption) -> caption.path("id").asInt()))
			.containsExactlyElementsOf(IntStream.range(0, 5_000).boxed().toList());
	}

	@Test
	void theLanguageCanBeTold() throws IOException {
		assertThat(objects(check("Lisboa 2024", "--json", "--language", "pt")).getFirst()
			.path("parsed")
			.path("language")
			.asString()).isEqualTo("pt");
	}

}

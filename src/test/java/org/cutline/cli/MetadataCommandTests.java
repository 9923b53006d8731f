package org.cutline.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** {@code cutline metadata} and {@code cutline embed}, as scripts see them. */
class MetadataCommandTests {

	@TempDir
	private Path folder;

	private Path photo;

	private Path out;

	@BeforeEach
	void aPhoto() throws IOException {
		this.photo = picture("photo.jpg");
		this.out = this.folder.resolve("out");
	}

	private Path picture(String name) throws IOException {
		Path file = this.folder.resolve(name);
		ImageIO.write(new BufferedImage(16, 12, BufferedImage.TYPE_INT_RGB), name.substring(name.lastIndexOf('.') + 1),
				file.toFile());
		return file;
	}

	private CommandRun embed(String... arguments) {
		return CommandRun.of(Stream.concat(Stream.of("embed", "--out", this.out.toString()), Arrays.stream(arguments))
			.toArray(String[]::new));
	}

	private static JsonRecord read(Path file) {
		CommandRun run = CommandRun.of("metadata", file.toString());
		assertThat(run.exitCode()).isZero();
		assertThat(run.lines()).hasSize(1);
		return JsonRecord.read(run.lines().getFirst());
	}

	private static Map<String, Object> fields(Path file) {
		return ((JsonRecord) read(file).values().get("fields")).values();
	}

	@Test
	void whatIsEmbeddedIsReadBackUnderTheNamesOfTheStandard() throws IOException {
		byte[] before = Files.readAllBytes(this.photo);
		CommandRun run = embed("--set", "description=Káva — 東京", "--set", "creator=EUGENE HOSHIKO; ISSEI KATO", "--set",
				"photoshop:Credit=EFE-EPA/EUGENE HOSHIKO/POOL", "--set", "SOURCE=EPA", "--set", "2:90=Tokyo", "--set",
				"countryCode=JPN", "--set", "dateCreated=2023-11-07T19:42:00+09:00", this.photo.toString());
		assertThat(run.err()).isEmpty();
		assertThat(run.exitCode()).isZero();
		Path copy = this.out.resolve("photo.jpg");
		assertThat(run.out()).contains(copy.toString());
		assertThat(this.photo).hasBinaryContent(before);
		assertThat(fields(copy)).isEqualTo(Map.of("description", "Káva — 東京", "creator",
				List.of("EUGENE HOSHIKO", "ISSEI KATO"), "creditLine", "EFE-EPA/EUGENE HOSHIKO/POOL", "source", "EPA",
				"city", "Tokyo", "countryCode", "JPN", "dateCreated", "2023-11-07T19:42:00+09:00"));
		JsonRecord all = read(copy);
		assertThat(all.values()).containsEntry("format", "JPEG")
			.containsEntry("width", "16")
			.containsEntry("height", "12")
			.containsEntry("conflicts", List.of())
			.containsEntry("problems", List.of());
		JsonRecord sources = (JsonRecord) all.values().get("sources");
		assertThat(sources.records("city").orElseThrow()).extracting((source) -> source.text("block"))
			.containsExactly("xmp", "iim");
	}

	@Test
	void everyFileOfAFolderIsReadInOrderAndABadOneHarmsNoOther() throws IOException {
		Path archive = Files.createDirectory(this.folder.resolve("archive"));
		for (int i = 100; i < 160; i++) {
			Files.copy(this.photo, archive.resolve(i + ".jpg"));
		}
		Files.writeString(archive.resolve("130.jpg"), "no picture");
		Files.writeString(archive.resolve("notes.txt"), "not named as a picture");
		CommandRun run = CommandRun.of("metadata", archive.toString(), this.folder.resolve("missing.jpg").toString());
		assertThat(run.exitCode()).isEqualTo(2);
		assertThat(run.lines()).hasSize(60);
		assertThat(run.lines()
			.stream()
			.map((line) -> Path.of(JsonRecord.read(line).text("file")).getFileName().toString()))
			.containsExactlyElementsOf(IntStream.range(100, 160).mapToObj((i) -> i + ".jpg").toList());
		assertThat(JsonRecord.read(run.lines().get(30)).records("problems").orElseThrow()).hasSize(1);
		assertThat(run.err().lines()).hasSize(1).allMatch((line) -> line.contains("missing.jpg"));
	}

	@Test
	void editsComeFromAFileForAllOrForEach() throws IOException {
		Path second = picture("second.png");
		Path edits = Files.writeString(this.folder.resolve("edits.json"), """
				{"city": "Tokyo", "keywords": ["G7", "Japan"], "headline": null}
				{"file": "second.png", "city": "Kyoto", "description": {"x-default": "A caption", "es": "Un pie"}}
				""");
		assertThat(embed("--from", edits.toString(), this.photo.toString(), second.toString()).exitCode()).isZero();
		assertThat(fields(this.out.resolve("photo.jpg")))
			.isEqualTo(Map.of("city", "Tokyo", "keywords", List.of("G7", "Japan")));
		assertThat(fields(this.out.resolve("second.png"))).containsEntry("city", "Kyoto")
			.containsEntry("description", "A caption")
			.containsKey("keywords");
		CommandRun said = CommandRun.of("metadata", this.out.resolve("second.png").toString());
		Path again = Files.writeString(this.folder.resolve("again.json"), said.out().replace("\"file\"", "\"was\""));
		assertThat(CommandRun.of("embed", "--from", again.toString(), "--out", this.folder.resolve("more").toString(),
				this.photo.toString()))
			.extracting(CommandRun::exitCode)
			.isEqualTo(0);
		assertThat(fields(this.folder.resolve("more/photo.jpg"))).containsEntry("city", "Kyoto");
	}

	@Test
	void aRefusedFileIsToldWithItsReasonAndTheOthersAreWritten() throws IOException {
		Path broken = Files.writeString(this.folder.resolve("broken.jpg"), "no picture");
		CommandRun run = embed("--json", "--set", "city=Tokyo", broken.toString(), this.photo.toString());
		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(run.lines()).hasSize(2);
		assertThat(run.lines().getFirst()).contains("refused").contains("no picture");
		assertThat(run.err()).contains("broken.jpg");
		assertThat(this.out.resolve("photo.jpg")).exists();
		assertThat(this.out.resolve("broken.jpg")).doesNotExist();
	}

	@Test
	void aFormatThatTakesNothingInsideGoesWithASidecar() throws IOException {
		Path gif = picture("drawing.gif");
		CommandRun run = embed("--set", "city=Tokyo", gif.toString());
		assertThat(run.exitCode()).isZero();
		assertThat(this.out.resolve("drawing.gif")).hasSameBinaryContentAs(gif);
		assertThat(this.out.resolve("drawing.xmp")).content().contains("<photoshop:City>Tokyo</photoshop:City>");
	}

	@Test
	void aFileThatCannotBeRidOfItsPlaceDoesNotGoAlongUnlessAsked() throws IOException {
		Path heic = Path.of("..", "shared", "photos", "heic-xmp.heic");
		assumeTrue(Files.exists(heic), () -> "Skipped: the sample photos are not at " + heic);
		CommandRun run = embed("--set", "city=Tokyo", heic.toString());
		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(this.out.resolve("heic-xmp.heic")).doesNotExist();
		assertThat(this.out.resolve("heic-xmp.xmp")).exists();
		assertThat(embed("--set", "city=Tokyo", "--keep-gps", "--keep-serial-numbers", heic.toString()).exitCode())
			.isZero();
		assertThat(this.out.resolve("heic-xmp.heic")).hasSameBinaryContentAs(heic);
	}

	@Test
	void theOriginalIsNeverWrittenOver() throws IOException {
		byte[] before = Files.readAllBytes(this.photo);
		CommandRun run = CommandRun.of("embed", "--set", "city=Tokyo", "--out", this.folder.toString(),
				this.photo.toString());
		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(this.photo).hasBinaryContent(before);
	}

	@Test
	void twoFilesOfOneNameAreBothWritten() throws IOException {
		Path other = Files.createDirectory(this.folder.resolve("other"));
		Files.copy(this.photo, other.resolve("photo.jpg"));
		assertThat(
				embed("--set", "city=Tokyo", this.photo.toString(), other.resolve("photo.jpg").toString()).exitCode())
			.isZero();
		assertThat(this.out.resolve("photo.jpg")).exists();
		assertThat(this.out.resolve("photo-2.jpg")).exists();
	}

	@ParameterizedTest
	@CsvSource({ "colour=red, colour", "city, city", "=Tokyo, =Tokyo" })
	void whatIsNoEditIsNotUnderstood(String set, String about) {
		CommandRun run = embed("--set", set, this.photo.toString());
		assertThat(run.exitCode()).isEqualTo(2);
		assertThat(run.err()).contains(about);
		assertThat(this.out).doesNotExist();
	}

	@ParameterizedTest
	@CsvSource({ "serviceIdentifier=X", "locationShown=Tokyo" })
	void whatCannotBeEditedIsRefused(String set) {
		CommandRun run = embed("--set", set, this.photo.toString());
		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(run.err()).contains(set.substring(0, set.indexOf('=')));
	}

	@Test
	void peopleReadTextInTheirLanguage() {
		embed("--set", "city=Tokio", this.photo.toString());
		CommandRun run = CommandRun.of("metadata", "--text", "--all", "--sentences", "es",
				this.out.resolve("photo.jpg").toString());
		assertThat(run.out()).contains("JPEG 16 × 12", "Ciudad: Tokio  [XMP IIM]", "2:90 City: Tokio");
	}

	@Test
	void allAddsEveryPropertyAndTheFieldsStayTheSame() {
		embed("--set", "city=Tokyo", this.photo.toString());
		CommandRun run = CommandRun.of("metadata", "--all", this.out.resolve("photo.jpg").toString());
		assertThat(JsonRecord.read(run.out()).records("embedded").orElseThrow())
			.extracting((entry) -> entry.text("address"))
			.contains("2:90", "photoshop:City");
	}

	@ParameterizedTest
	@CsvSource({ "City, city", "AOTitle, aoTitle", "CiAdrCity, ciAdrCity", "rId, rId", "LicensorURL, licensorURL",
			"ID, id" })
	void partsHaveTheNamesOfTheStandardInLowerCamelCase(String name, String key) {
		assertThat(FieldJson.lowerCamel(name)).isEqualTo(key);
	}

}

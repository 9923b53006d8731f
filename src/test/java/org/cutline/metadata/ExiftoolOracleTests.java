package org.cutline.metadata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Compares what is read with what ExifTool reads, and lets ExifTool read what was
 * written. Skipped where ExifTool or the sample photos are missing.
 */
class ExiftoolOracleTests {

	private static final JsonMapper JSON = new JsonMapper();

	/** ExifTool's names: its IPTC tag and its XMP tag for each field. */
	private static final Map<Field, List<String>> NAMES = Map.ofEntries(
			Map.entry(Field.DESCRIPTION, List.of("IPTC:Caption-Abstract", "XMP-dc:Description")),
			Map.entry(Field.HEADLINE, List.of("IPTC:Headline", "XMP-photoshop:Headline")),
			Map.entry(Field.TITLE, List.of("IPTC:ObjectName", "XMP-dc:Title")),
			Map.entry(Field.KEYWORDS, List.of("IPTC:Keywords", "XMP-dc:Subject")),
			Map.entry(Field.CREATOR, List.of("IPTC:By-line", "XMP-dc:Creator")),
			Map.entry(Field.JOB_TITLE, List.of("IPTC:By-lineTitle", "XMP-photoshop:AuthorsPosition")),
			Map.entry(Field.CREDIT_LINE, List.of("IPTC:Credit", "XMP-photoshop:Credit")),
			Map.entry(Field.SOURCE, List.of("IPTC:Source", "XMP-photoshop:Source")),
			Map.entry(Field.COPYRIGHT_NOTICE, List.of("IPTC:CopyrightNotice", "XMP-dc:Rights")),
			Map.entry(Field.SUBLOCATION, List.of("IPTC:Sub-location", "XMP-iptcCore:Location")),
			Map.entry(Field.CITY, List.of("IPTC:City", "XMP-photoshop:City")),
			Map.entry(Field.PROVINCE_STATE, List.of("IPTC:Province-State", "XMP-photoshop:State")),
			Map.entry(Field.COUNTRY, List.of("IPTC:Country-PrimaryLocationName", "XMP-photoshop:Country")),
			Map.entry(Field.COUNTRY_CODE, List.of("IPTC:Country-PrimaryLocationCode", "XMP-iptcCore:CountryCode")),
			Map.entry(Field.INSTRUCTIONS, List.of("IPTC:SpecialInstructions", "XMP-photoshop:Instructions")),
			Map.entry(Field.JOB_ID,
					List.of("IPTC:OriginalTransmissionReference", "XMP-photoshop:TransmissionReference")),
			Map.entry(Field.CAPTION_WRITER, List.of("IPTC:Writer-Editor", "XMP-photoshop:CaptionWriter")),
			Map.entry(Field.CATEGORY, List.of("IPTC:Category", "XMP-photoshop:Category")),
			Map.entry(Field.URGENCY, List.of("IPTC:Urgency", "XMP-photoshop:Urgency")));

	@TempDir
	private Path folder;

	@BeforeAll
	static void photosAreThere() {
		assumeTrue(Files.isDirectory(SharedPhotosTests.PHOTOS),
				() -> "Skipped: the sample photos are not at " + SharedPhotosTests.PHOTOS);
	}

	static List<Path> expectations() throws IOException {
		Path expected = SharedPhotosTests.PHOTOS.resolve("expected");
		if (!Files.isDirectory(expected)) {
			return List.of(expected);
		}
		try (Stream<Path> files = Files.walk(expected)) {
			return files.filter((file) -> file.toString().endsWith(".json"))
				.filter((file) -> !file.toString().endsWith("iim-macroman-undeclared.jpg.json"))
				.sorted()
				.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("expectations")
	void everyFieldIsReadFromIimAndXmpAsTheOracleReadsIt(Path expectation) throws IOException {
		Path relative = SharedPhotosTests.PHOTOS.resolve("expected").relativize(expectation);
		Path photo = SharedPhotosTests.PHOTOS.resolve(relative.toString().replaceAll("(\\.as-macroman)?\\.json$", ""));
		JsonNode oracle = JSON.readTree(Files.readString(expectation)).get(0);
		FileMetadata metadata = ((MetadataReading.Read) MetadataReader.read(photo)).metadata();
		NAMES.forEach((field, names) -> {
			assertThat(texts(metadata, field, Block.IIM)).as("%s in IIM", field).isEqualTo(texts(oracle, names.get(0)));
			assertThat(texts(metadata, field, Block.XMP)).as("%s in XMP", field).isEqualTo(texts(oracle, names.get(1)));
		});
		assertThat(metadata.width()).isEqualTo(oracle.findPath("File:ImageWidth").asInt(metadata.width()));
		assertThat(metadata.height()).isEqualTo(oracle.findPath("File:ImageHeight").asInt(metadata.height()));
		assertThat(metadata.orientation()).isEqualTo(oracle.findPath("IFD0:Orientation").asInt(1));
	}

	private static List<String> texts(FileMetadata metadata, Field field, Block block) {
		return metadata.reading(field)
			.stream()
			.flatMap((reading) -> reading.sources().stream())
			.filter((source) -> source.block() == block && !source.address().contains("/"))
			.flatMap((source) -> source.value().texts().stream())
			.map(Texts::comparable)
			.toList();
	}

	private static List<String> texts(JsonNode oracle, String name) {
		JsonNode node = oracle.get(name);
		if (node == null) {
			return List.of();
		}
		List<String> texts = new ArrayList<>();
		if (node.isArray()) {
			node.forEach((item) -> texts.add(Texts.comparable(item.asString())));
		}
		else {
			texts.add(Texts.comparable(node.asString()));
		}
		texts.removeIf(String::isBlank);
		return texts;
	}

	@Test
	void exiftoolReadsBackWhatWasWrittenAndWarnsOfNothingNew() throws IOException, InterruptedException {
		assumeTrue(runs("exiftool", "-ver"), "Skipped: exiftool is not installed");
		List<Path> originals = SharedPhotosTests.jpegs();
		for (int i = 0; i < originals.size(); i++) {
			Path copy = this.folder.resolve("%02d.jpg".formatted(i));
			assertThat(MetadataWriter.write(originals.get(i), SharedPhotosTests.EDITS, WriteOptions.defaults(), copy))
				.isInstanceOf(WriteOutcome.Written.class);
		}
		List<JsonNode> written = exiftool(Stream.iterate(0, (i) -> i < originals.size(), (i) -> i + 1)
			.map((i) -> this.folder.resolve("%02d.jpg".formatted(i)))
			.toList());
		List<JsonNode> before = exiftool(originals);
		for (int i = 0; i < originals.size(); i++) {
			JsonNode file = written.get(i);
			SharedPhotosTests.EDITS.values()
				.forEach((field, value) -> NAMES.get(field)
					.forEach((name) -> assertThat(texts(file, name)).as(name).isEqualTo(value.texts())));
			assertThat(texts(file, "File:CurrentIPTCDigest")).isEqualTo(texts(file, "Photoshop:IPTCDigest"));
			assertThat(complaints(file)).as("complaints about %s", originals.get(i))
				.isLessThanOrEqualTo(complaints(before.get(i)));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "png-iim-xmp.png", "webp-xmp.webp", "navy-reagan.tiff" })
	void exiftoolReadsBackTheXmpOfOtherContainers(String name) throws IOException, InterruptedException {
		assumeTrue(runs("exiftool", "-ver"), "Skipped: exiftool is not installed");
		Path original = SharedPhotosTests.PHOTOS.resolve(name);
		Path copy = this.folder.resolve(name);
		assertThat(MetadataWriter.write(original, SharedPhotosTests.EDITS, WriteOptions.defaults(), copy))
			.isInstanceOf(WriteOutcome.Written.class);
		JsonNode file = exiftool(List.of(copy)).getFirst();
		SharedPhotosTests.EDITS.values()
			.forEach((field, value) -> assertThat(texts(file, NAMES.get(field).getLast())).as(field.id())
				.isEqualTo(value.texts()));
		assertThat(complaints(file)).isLessThanOrEqualTo(complaints(exiftool(List.of(original)).getFirst()));
	}

	/** ExifTool counts errors, warnings and, among them, minor ones. */
	private static int complaints(JsonNode file) {
		String[] counts = file.get("ExifTool:Validate").asString().split(" ");
		return (counts.length < 2) ? 0 : Integer.parseInt(counts[0]) + Integer.parseInt(counts[1]);
	}

	@ParameterizedTest
	@MethodSource("org.cutline.metadata.SharedPhotosTests#jpegs")
	void exivReadsBackTheCaption(Path original) throws IOException, InterruptedException {
		assumeTrue(runs("exiv2", "--version"), "Skipped: exiv2 is not installed");
		Path copy = this.folder.resolve("copy.jpg");
		MetadataWriter.write(original, SharedPhotosTests.EDITS, WriteOptions.defaults(), copy);
		Path output = this.folder.resolve("exiv2.txt");
		new ProcessBuilder("exiv2", "-q", "-PEXIt", "-g", "Iptc.Application2.Caption", "-g", "Xmp.dc.description",
				copy.toString())
			.redirectOutput(output.toFile())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start()
			.waitFor();
		String caption = SharedPhotosTests.EDITS.values().get(Field.DESCRIPTION).text();
		assertThat(Files.readString(output).lines()).hasSize(2).allMatch((line) -> line.contains(caption));
	}

	private List<JsonNode> exiftool(List<Path> files) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("exiftool", "-j", "-G1", "-struct", "-n", "-validate", "-all"));
		files.forEach((file) -> command.add(file.toString()));
		Path output = this.folder.resolve("oracle.json");
		new ProcessBuilder(command).redirectOutput(output.toFile())
			.redirectError(this.folder.resolve("oracle.txt").toFile())
			.start()
			.waitFor();
		List<JsonNode> nodes = new ArrayList<>();
		JSON.readTree(Files.readString(output, StandardCharsets.UTF_8)).forEach(nodes::add);
		assertThat(nodes).hasSameSizeAs(files);
		return nodes;
	}

	private static boolean runs(String... command) throws InterruptedException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

}

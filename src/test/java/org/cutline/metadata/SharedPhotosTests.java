package org.cutline.metadata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Reading and writing the sample photos kept beside the repository. A clone without them
 * skips these tests; the same rules are tested with built files elsewhere.
 */
class SharedPhotosTests {

	static final Path PHOTOS = Path.of("..", "shared", "photos");

	static final MetadataEdits EDITS = MetadataEdits.none()
		.with(Field.DESCRIPTION, "Káva — Zażółć 東京 caption")
		.with(Field.CREATOR, FieldValue.of(List.of("Łukasz Żółć", "Second Person")))
		.with(Field.CREDIT_LINE, "EFE-EPA/EUGENE HOSHIKO/POOL")
		.with(Field.CITY, "Tōkyō")
		.with(Field.COPYRIGHT_NOTICE, "© EPA");

	@TempDir
	private Path folder;

	@BeforeAll
	static void photosAreThere() {
		assumeTrue(Files.isDirectory(PHOTOS), () -> "Skipped: the sample photos are not at " + PHOTOS);
	}

	static List<Path> jpegs() throws IOException {
		if (!Files.isDirectory(PHOTOS)) {
			return List.of(PHOTOS);
		}
		try (Stream<Path> files = Files.walk(PHOTOS)) {
			return files.filter((file) -> file.toString().endsWith(".jpg")).sorted().toList();
		}
	}

	private static FileMetadata read(String name) throws IOException {
		return read(PHOTOS.resolve(name));
	}

	private static FileMetadata read(Path file) throws IOException {
		return ((MetadataReading.Read) MetadataReader.read(file)).metadata();
	}

	@ParameterizedTest
	@MethodSource("jpegs")
	void everyJpegIsWrittenWithPictureTrailerAndForeignSegmentsAsTheyWere(Path original) throws IOException {
		Path copy = this.folder.resolve("copy.jpg");
		assertThat(MetadataWriter.write(original, EDITS, WriteOptions.defaults(), copy))
			.isInstanceOf(WriteOutcome.Written.class);
		byte[] before = Files.readAllBytes(original);
		byte[] after = Files.readAllBytes(copy);
		assertThat(foreign(after)).isEqualTo(foreign(before));
		EDITS.values()
			.forEach((field, value) -> assertThat(readBack(after).value(field).texts()).isEqualTo(value.texts()));
		Path again = this.folder.resolve("again.jpg");
		MetadataWriter.write(original, EDITS, WriteOptions.defaults(), again);
		assertThat(again).hasBinaryContent(after);
	}

	private static FileMetadata readBack(byte[] file) {
		return ((MetadataReading.Read) MetadataReader.read(file)).metadata();
	}

	/** All that is not XMP, IIM or Exif, up to the end of the file; MPF by its length. */
	private static List<String> foreign(byte[] file) {
		JpegFile jpeg = JpegFile.parse(Octets.of(file));
		Stream<String> pieces = jpeg.pieces()
			.stream()
			.filter((piece) -> !jpeg.is(piece, JpegFile.APP1, JpegFile.XMP)
					&& !jpeg.is(piece, JpegFile.APP1, JpegFile.EXIF)
					&& !jpeg.is(piece, JpegFile.APP13, ImageResources.HEADER))
			.map((piece) -> jpeg.is(piece, JpegFile.APP2, JpegFile.MPF) ? "MPF of " + piece.length()
					: text(file, piece.at(), piece.at() + piece.length()));
		return Stream.concat(pieces, Stream.of(text(file, jpeg.restFrom(), file.length))).toList();
	}

	private static String text(byte[] file, long from, long to) {
		return new String(Arrays.copyOfRange(file, (int) from, (int) to), StandardCharsets.ISO_8859_1);
	}

	@ParameterizedTest(name = "{0}: {1} is “{2}”")
	@CsvSource(delimiter = '|', value = { "iim-latin1-declared.jpg|headline|l'Affiche présentait étaient",
			"iim-cp1252-undeclared.jpg|description|’", "iim-utf8-turkish.jpg|creator|Yavuz Kavuş",
			"iim-macroman-undeclared.jpg|city|Zürich", "iim-macroman-undeclared.jpg|creator|Jürgen Müller",
			"navy-reagan.tiff|jobTitle|U.S Navy Photographer", "png-iim-xmp.png|creditLine|U.S Navy",
			"webp-xmp.webp|title|WebP tests", "heic-xmp.heic|dateCreated|2020-05-04T18:39:11.644",
			"press/08-spanish-latin1.jpg|keywords|política; España", "press/02-blinken-walks.jpg|jobId|EPA01104093" })
	void theFilesSayWhatTheySay(String file, String field, String text) throws IOException {
		assertThat(read(file).text(Field.of(field))).isEqualTo(text);
	}

	@Test
	void theMacRomanCaptionIsReadToTheLastLetter() throws IOException {
		String expected = Files.readString(PHOTOS.resolve("expected/iim-macroman-undeclared.jpg.as-macroman.json"));
		assertThat(expected).contains(read("iim-macroman-undeclared.jpg").text(Field.DESCRIPTION));
	}

	@Test
	void theReferenceImageHasAValueForEveryPropertyOfTheStandardUpTo2023() throws IOException {
		List<String> newer = List.of("aiSystemUsed", "aiSystemVersionUsed", "aiPromptInformation",
				"aiPromptWriterName");
		FileMetadata metadata = read("iptc-ref-2023.2.jpg");
		List<Field> missing = Field.all()
			.stream()
			.filter((field) -> field.xmp().isPresent() && !field.xmp().get().prefix().equals("photoshop"))
			.filter((field) -> !newer.contains(field.id()) && field.keeping() == Field.Keeping.IN_STEP)
			.filter((field) -> metadata.reading(field).isEmpty())
			.toList();
		assertThat(missing).isEmpty();
		assertThat(Field.daily()).allMatch((field) -> metadata.reading(field).isPresent());
		assertThat(metadata.conflicts()).isEmpty();
	}

	@Test
	void everyPartOfEveryStructureOfTheStandardIsRead() throws IOException {
		FileMetadata metadata = read("iptc-ref-2023.2.jpg");
		for (Field field : Field.all()) {
			field.structure().ifPresent((structure) -> {
				String paths = ((FieldValue.Structures) metadata.value(field)).structures().toString();
				// A rectangle has no radius; each shape of the reference has what it
				// needs.
				assertThat(names(structure)).as(field.id())
					.filteredOn((name) -> !name.equals("GPSAltitudeRef"))
					.allSatisfy((name) -> assertThat(paths).containsPattern("[{/, ]" + name + "[\\[/=]"));
			});
		}
	}

	private static List<String> names(Structure structure) {
		return structure.parts()
			.stream()
			.flatMap((part) -> (part.structure() == null) ? Stream.of(part.xmp().name())
					: Stream.concat(Stream.of(part.xmp().name()), names(part.structure()).stream()))
			.toList();
	}

	@Test
	void theRegionsOfTheReferenceImageAreRead() throws IOException {
		List<Region> regions = read("iptc-ref-2023.2.jpg").regions();
		assertThat(regions).hasSize(3).allMatch((region) -> region.source() == Region.Source.IPTC);
		assertThat(regions.getFirst().shape()).isEqualTo(new Region.Rectangle(0.31, 0.18, 0.127, 0.385));
		assertThat(regions.getFirst().names()).contains("Person name no 1 in region persltr1 (ref2023.2)");
		assertThat(regions).extracting((region) -> region.shape().getClass().getSimpleName())
			.containsExactly("Rectangle", "Circle", "Polygon");
	}

	@Test
	void theManifestsOfASignedFileAreListed() throws IOException {
		List<ContentCredential> credentials = read("c2pa-signed.jpg").contentCredentials();
		assertThat(credentials).extracting(ContentCredential::claimGenerator)
			.containsExactly("adobe unit test", "claim_v2_unit_test");
		assertThat(credentials).extracting(ContentCredential::active).containsExactly(false, true);
		assertThat(credentials.getFirst().actions()).startsWith("c2pa.created").hasSize(3);
		assertThat(credentials.getLast().label()).startsWith("urn:c2pa:d9702464");
	}

	@Test
	void theDamagedApostropheOfTheNavyIsOfferedWithItsRepair() throws IOException {
		FileMetadata metadata = read("navy-reagan.jpg");
		assertThat(metadata.repairs()).containsOnlyKeys(Field.DESCRIPTION, Field.CREATOR);
		assertThat(metadata.repairs().get(Field.DESCRIPTION).repaired()).contains("Photographer’s Mate");
		assertThat(metadata.text(Field.DESCRIPTION)).contains("Photographerís Mate");
	}

	@Test
	void theWholeCreditWinsOverTheOneThatIimCut() throws IOException {
		FieldReading credit = read("hubble-iim-truncated.jpg").reading(Field.CREDIT_LINE).orElseThrow();
		assertThat(credit.rule()).isEqualTo(ReadRule.IIM_SHORTENED);
		assertThat(credit.value().text()).endsWith("the Jupiter Impact Team");
	}

	@Test
	void aStaleDigestMakesIimCountAndShowsTheConflict() throws IOException {
		FileMetadata metadata = read("conflict-exif-iim-xmp.jpg");
		assertThat(metadata.iimDigest()).isEqualTo(DigestState.DIFFERS);
		for (Field field : List.of(Field.DESCRIPTION, Field.CREATOR, Field.COPYRIGHT_NOTICE)) {
			FieldReading reading = metadata.reading(field).orElseThrow();
			assertThat(reading.rule()).isEqualTo(ReadRule.IIM_CHANGED_LATER);
			assertThat(reading.conflict()).isTrue();
			assertThat(reading.sources()).hasSize(3);
			assertThat(reading.value().text()).contains("IIM");
		}
	}

	@Test
	void withoutADigestTheXmpCountsAndTheConflictIsShown() throws IOException {
		FileMetadata metadata = read("press/06-iim-xmp-conflict.jpg");
		assertThat(metadata.iimDigest()).isEqualTo(DigestState.ABSENT);
		assertThat(metadata.conflicts()).extracting(FieldReading::field)
			.containsExactlyInAnyOrder(Field.DESCRIPTION, Field.CREATOR, Field.CREDIT_LINE);
		assertThat(metadata.text(Field.CREDIT_LINE)).isEqualTo("EFE-EPA");
	}

	@Test
	void theTruncatedPictureIsRefusedAsCutOffAndTheStrayOctetsAreNot() throws IOException {
		assertThat(FileGate.inspect(PHOTOS.resolve("truncated.jpg"), "truncated.jpg", 120_000_000))
			.isInstanceOfSatisfying(FileInspection.Refused.class,
					(refused) -> assertThat(refused.refusal()).isEqualTo(FileInspection.Refusal.CUT_OFF));
		assertThat(FileGate.inspect(PHOTOS.resolve("damaged-stray-bytes.jpg"), "a.jpg", 120_000_000))
			.isInstanceOf(FileInspection.Accepted.class);
	}

	@Test
	void thePictureMadeByAnAlgorithmSaysSo() throws IOException {
		assertThat(read("press/11-generated-image.jpg").isGenerated()).isTrue();
		assertThat(read("press/01-g7-working-dinner.jpg").isGenerated()).isFalse();
	}

	@Test
	void signedFilesAndPlacesAreNoticed() throws IOException {
		assertThat(read("c2pa-signed.jpg").hasContentCredentials()).isTrue();
		assertThat(read("gps-caption.jpg").hasGps()).isTrue();
		assertThat(read("heic-xmp.heic").hasGps()).isTrue();
		assertThat(read("press/09-portrait-orientation.jpg").orientation()).isEqualTo(6);
	}

}

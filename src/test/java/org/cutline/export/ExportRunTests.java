package org.cutline.export;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;

import org.cutline.DeskOnH2;
import org.cutline.export.ExportLine.Outcome;
import org.cutline.ingest.IntakeOutcome;
import org.cutline.ingest.PhotoIntake;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldMapping;
import org.cutline.metadata.FieldMove;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.FileMetadata;
import org.cutline.metadata.MetadataEdits;
import org.cutline.metadata.MetadataReader;
import org.cutline.metadata.MetadataReading;
import org.cutline.metadata.MetadataWriter;
import org.cutline.metadata.WriteOptions;
import org.cutline.metadata.WriteOptions.ContentCredentials;
import org.cutline.metadata.WriteOutcome;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.EditOutcome;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoMapping;
import org.cutline.photo.PhotoView;
import org.cutline.story.StoryDesk;
import org.cutline.story.StoryId;
import org.cutline.story.StoryOutcome;
import org.cutline.story.StoryText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@DeskOnH2
class ExportRunTests {

	private static final String CAPTION = "Foreign Minister Zoë Müller walks in Tokyo, Japan, 07 November 2023. EFE-EPA/EUGENE HOSHIKO/POOL";

	private static int made;

	@Autowired
	ApplicationContext context;

	@Autowired
	ExportRun run;

	@Autowired
	PhotoIntake intake;

	@Autowired
	PhotoLibrary library;

	@Autowired
	StoryDesk stories;

	@TempDir
	Path folder;

	@BeforeEach
	void anEditorIsSignedIn() {
		new Staff(this.context).signIn(Role.EDITOR);
	}

	@Test
	void sendsOneJpegWithTheCaptionInsideAndThePixelsUntouched() throws IOException {
		byte[] original = picture("jpg");
		PhotoId photo = captioned(take("Kishida walks.jpg", original), CAPTION);
		Sent sent = send(ExportOrder.of(List.of(photo), ExportOptions.usual()));
		assertThat(sent.name()).isEqualTo("Kishida walks.jpg");
		assertThat(sent.report().lines()).singleElement().satisfies((line) -> {
			assertThat(line.outcome()).isEqualTo(Outcome.EMBEDDED);
			assertThat(line.notes()).noneMatch((note) -> note.code().equals("shortened"));
		});
		FileMetadata read = read(sent.octets());
		assertThat(read.text(Field.DESCRIPTION)).isEqualTo(CAPTION);
		assertThat(read.reading(Field.DESCRIPTION).orElseThrow().inSync()).isTrue();
		assertThat(pixels(sent.octets())).isEqualTo(pixels(original));
		assertThat(this.run.report(sent.report().id())).contains(sent.report());
	}

	@Test
	void sendsWhatExiftoolReadsInIimAndInXmp() throws Exception {
		assumeTrue(hasExiftool(), "exiftool is not there: the export is not read back by it");
		PhotoId photo = captioned(take("oracle.jpg", picture("jpg")), CAPTION);
		Path file = this.folder.resolve("oracle.jpg");
		Files.write(file, send(ExportOrder.of(List.of(photo), ExportOptions.usual())).octets());
		Process exiftool = new ProcessBuilder("exiftool", "-charset", "iptc=UTF8", "-charset", "UTF8", "-s3",
				"-IPTC:Caption-Abstract", "-XMP-dc:Description", file.toString())
			.redirectErrorStream(true)
			.start();
		String said = new String(exiftool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(exiftool.waitFor(30, TimeUnit.SECONDS)).isTrue();
		assertThat(said.lines()).containsExactly(CAPTION, CAPTION);
	}

	@Test
	void sendsOtherFormatsAsTheyCameWithASidecar() throws IOException {
		byte[] gif = picture("gif");
		PhotoId photo = captioned(take("chart.gif", gif), CAPTION);
		Sent sent = send(ExportOrder.of(List.of(photo), ExportOptions.usual()));
		Map<String, byte[]> entries = unzip(sent.octets());
		assertThat(entries).containsOnlyKeys("chart.gif", "chart.xmp");
		assertThat(entries.get("chart.gif")).isEqualTo(gif);
		assertThat(new String(entries.get("chart.xmp"), StandardCharsets.UTF_8)).contains("Zoë Müller", "POOL");
		assertThat(sent.report().lines().getFirst().outcome()).isEqualTo(Outcome.SIDECAR);
	}

	@Test
	void sendsAPhotoAsItsMappingReadsItInEveryBlock() throws IOException {
		byte[] theirs = saying(picture("jpg"),
				Map.of(Field.CREDIT_LINE, FieldValue.of("EPA"), Field.SOURCE,
						FieldValue.of("EFE-EPA/EUGENE HOSHIKO/POOL"), Field.HEADLINE, FieldValue.of("SLUG 001"),
						Field.TITLE, FieldValue.of("JPN-001")));
		PhotoId photo = captioned(take("mapped.jpg", theirs), CAPTION);
		PhotoMapping mapping = new PhotoMapping("epa", "EPA", 1,
				FieldMapping.of(FieldMove.always(Field.CREDIT_LINE, Field.SOURCE), FieldMove.clear(Field.HEADLINE),
						FieldMove.always(Field.JOB_ID, Field.TITLE), FieldMove.clear(Field.TITLE)));
		int edition = this.library.find(photo).orElseThrow().edition();
		assertThat(this.library.readWith(photo, edition, mapping, "")).isInstanceOf(EditOutcome.Done.class);
		edit(photo, Map.of(Field.TITLE, FieldValue.of("Walk")));
		FileMetadata read = read(send(ExportOrder.of(List.of(photo), ExportOptions.usual())).octets());
		assertThat(read.text(Field.CREDIT_LINE)).isEqualTo("EFE-EPA/EUGENE HOSHIKO/POOL");
		assertThat(read.reading(Field.CREDIT_LINE).orElseThrow().inSync()).isTrue();
		assertThat(read.text(Field.HEADLINE)).isEmpty();
		assertThat(read.text(Field.TITLE)).as("an edit counts more than a mapping").isEqualTo("Walk");
		assertThat(read.text(Field.JOB_ID)).isEqualTo("JPN-001");
		assertThat(read.text(Field.SOURCE)).isEqualTo("EFE-EPA/EUGENE HOSHIKO/POOL");
	}

	@Test
	void sendsAPhotoCleanedInEveryBlockUnlessThatWasUndone() throws IOException {
		byte[] theirs = saying(picture("jpg"), Map.of(Field.CREDIT_LINE, FieldValue.of("© EFE-EPA/POOL/"), Field.CITY,
				FieldValue.of("."), Field.COUNTRY_CODE, FieldValue.of("JP")));
		PhotoId photo = captioned(take("cleaned.jpg", theirs), CAPTION);
		edit(photo, Map.of(Field.COUNTRY_CODE, FieldValue.of("JP")));
		FileMetadata read = read(send(ExportOrder.of(List.of(photo), ExportOptions.usual())).octets());
		assertThat(read.text(Field.CREDIT_LINE)).isEqualTo("EFE-EPA/POOL");
		assertThat(read.reading(Field.CREDIT_LINE).orElseThrow().inSync()).isTrue();
		assertThat(read.text(Field.CITY)).isEmpty();
		assertThat(read.text(Field.COUNTRY_CODE)).as("an undone cleaning").isEqualTo("JP");
	}

	@Test
	void aSidecarSaysWhatTheMappingReads() throws IOException {
		PhotoId photo = captioned(take("mapped.gif", picture("gif")), CAPTION);
		PhotoMapping mapping = new PhotoMapping("epa", "EPA", 1,
				FieldMapping.of(FieldMove.whereEmpty(Field.USAGE_TERMS).or("Editorial use only")));
		int edition = this.library.find(photo).orElseThrow().edition();
		assertThat(this.library.readWith(photo, edition, mapping, "")).isInstanceOf(EditOutcome.Done.class);
		Sent sent = send(ExportOrder.of(List.of(photo), ExportOptions.usual()));
		assertThat(new String(unzip(sent.octets()).get("mapped.xmp"), StandardCharsets.UTF_8))
			.contains("Editorial use only", "Zoë Müller");
	}

	@Test
	void sendsASelectionAsAZipWithNamesThatDiffer() throws IOException {
		PhotoId first = take("../a.jpg", picture("jpg"));
		PhotoId second = take("A.JPG", picture("jpg"));
		PhotoId third = take("con.jpg", picture("jpg"));
		Sent sent = send(ExportOrder.of(List.of(first, second, third, first), ExportOptions.usual()));
		assertThat(sent.name()).matches("photos-\\d{8}-\\d{4}\\.zip");
		assertThat(unzip(sent.octets()).keySet()).containsExactly("a.jpg", "A-2.jpg", "_con.jpg");
		assertThat(sent.report().sent()).isEqualTo(3);
	}

	@Test
	void isListedByUnzip() throws Exception {
		assumeTrue(has("unzip", "-v"), "unzip is not there: the archive is not listed by it");
		PhotoId photo = take("Reunión en Bogotá.jpg", picture("jpg"));
		Path file = this.folder.resolve("photos.zip");
		Files.write(file,
				send(ExportOrder.of(List.of(photo, take("b.jpg", picture("jpg"))), ExportOptions.usual())).octets());
		Process unzip = new ProcessBuilder("unzip", "-tq", file.toString()).redirectErrorStream(true).start();
		String said = new String(unzip.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(unzip.waitFor(30, TimeUnit.SECONDS)).isTrue();
		assertThat(said).contains("No errors detected");
	}

	@Test
	void holdsBackWhatWasKilledAndSaysSo() throws IOException {
		PhotoId killed = take("killed.jpg", picture("jpg"));
		edit(killed, Map.of(Field.INSTRUCTIONS, FieldValue.of("PICTURE KILL")));
		PhotoId other = take("other.jpg", picture("jpg"));
		PhotoId unknown = new PhotoId(987_654_321);
		Sent sent = send(ExportOrder.of(List.of(killed, unknown, other), ExportOptions.usual()));
		assertThat(unzip(sent.octets())).containsOnlyKeys("other.jpg");
		assertThat(sent.report().notSent()).extracting(ExportLine::outcome)
			.containsExactly(Outcome.KILLED, Outcome.UNKNOWN);
		assertThat(this.run.pack(ExportOrder.of(List.of(killed), ExportOptions.usual())))
			.isInstanceOf(Packing.Nothing.class);
	}

	@Test
	void holdsBackWhatHasErrorsAndSaysWhich() throws IOException {
		PhotoId bad = bare("bad.jpg", picture("jpg"));
		PhotoId good = take("good.jpg", picture("jpg"));
		Sent sent = send(ExportOrder.of(List.of(bad, good), ExportOptions.usual()));
		assertThat(unzip(sent.octets())).containsOnlyKeys("good.jpg");
		assertThat(sent.report().notSent()).singleElement().satisfies((line) -> {
			assertThat(line.outcome()).isEqualTo(Outcome.BLOCKED);
			assertThat(line.notes()).extracting(ExportLine.Note::about).contains("caption.present");
		});
		assertThat(this.run.pack(ExportOrder.of(List.of(bad), ExportOptions.usual())))
			.isInstanceOf(Packing.Nothing.class);
		edit(bad, Map.of(Field.DESCRIPTION, FieldValue.of(CAPTION)));
		assertThat(send(ExportOrder.of(List.of(bad), ExportOptions.usual())).report().sent()).isOne();
	}

	@Test
	void keepsAStoryHereWhileOneOfItsWordingsHasAnError() throws IOException {
		PhotoId photo = captioned(take("first.jpg", picture("jpg")), CAPTION);
		StoryId story = story("Ministers", "Tokyo, Nov 8 (EFE).- The ministers met. EFE");
		this.stories.attach(story, photo, 0);
		this.stories.override(story, photo,
				"Own wording. EFE-EPA/EUGENE HOSHIKO and https://example.org [PLACEHOLDER]");
		Packing packing = this.run.pack(ExportOrder.of(story, ExportOptions.usual()));
		assertThat(packing).isInstanceOfSatisfying(Packing.Nothing.class,
				(nothing) -> assertThat(nothing.report().lines()).extracting(ExportLine::outcome)
					.containsExactly(Outcome.BLOCKED));
	}

	@Test
	void letsThePositionOfTheCameraOutOnlyWhenAsked() throws IOException {
		Path file = Path.of("../shared/photos/gps-caption.jpg");
		assumeTrue(Files.exists(file), "../shared is not there: gps-caption.jpg is not sent");
		PhotoId photo = bare("gps.jpg", Files.readAllBytes(file));
		edit(photo, Map.of(Field.CREATOR, FieldValue.of(List.of("EUGENE HOSHIKO")), Field.DESCRIPTION, FieldValue
			.of("The sun rises in Thompson Springs, United States, 10 January 2022. EFE-EPA/EUGENE HOSHIKO")));
		assertThat(read(send(ExportOrder.of(List.of(photo), ExportOptions.usual())).octets()).hasGps()).isFalse();
		assertThat(read(send(ExportOrder.of(List.of(photo), new ExportOptions(true, false))).octets()).hasGps())
			.isTrue();
	}

	@Test
	void aTiffLeavesItsPlaceBehindUnlessItIsAskedFor() throws IOException {
		assumeTrue(hasExiftool(), "exiftool is not there: no TIFF with a position is made");
		PhotoId photo = take("place.tif", tiffWithPosition());
		assertThat(read(send(ExportOrder.of(List.of(photo), ExportOptions.usual())).octets()).hasGps()).isFalse();
		assertThat(read(send(ExportOrder.of(List.of(photo), new ExportOptions(true, false))).octets()).hasGps())
			.isTrue();
	}

	@Test
	void holdsBackAFileThatTellsItsPlaceAndCannotBeRidOfIt() throws IOException {
		Path heic = Path.of("../shared/photos/heic-xmp.heic");
		assumeTrue(Files.exists(heic), "The shared HEIC with a position is not there: " + heic);
		PhotoId photo = captioned(take("place.heic", Files.readAllBytes(heic)),
				CAPTION.replace("07 November 2023", "04 May 2020"));
		assertThat(this.run.pack(ExportOrder.of(List.of(photo), ExportOptions.usual()))).isInstanceOfSatisfying(
				Packing.Nothing.class, (nothing) -> assertThat(nothing.report().lines()).extracting(ExportLine::outcome)
					.containsExactly(Outcome.PRIVATE));
		Sent sent = send(ExportOrder.of(List.of(photo), new ExportOptions(true, true)));
		assertThat(unzip(sent.octets())).containsOnlyKeys("place.heic", "place.xmp");
	}

	private byte[] tiffWithPosition() throws IOException {
		Path tiff = this.folder.resolve("place.tif");
		Files.write(tiff, picture("tiff"));
		Process exiftool = new ProcessBuilder("exiftool", "-q", "-overwrite_original", "-GPSLatitude=38.7",
				"-GPSLatitudeRef=N", "-GPSLongitude=9.1", "-GPSLongitudeRef=W", tiff.toString())
			.inheritIO()
			.start();
		try {
			assertThat(exiftool.waitFor(30, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return Files.readAllBytes(tiff);
	}

	@Test
	void contentCredentialsStayOrGoAsTheSenderSays() throws IOException {
		PhotoId photo = take("signed.jpg", signed());
		assertThat(this.run.signed(ExportOrder.of(List.of(photo), ExportOptions.usual()))).isOne();
		Sent kept = send(ExportOrder.of(List.of(photo), ExportOptions.usual()));
		assertThat(read(kept.octets()).hasContentCredentials()).isTrue();
		assertThat(kept.report().lines().getFirst().notes()).extracting(ExportLine.Note::code)
			.contains("credentials.broken");
		Sent without = send(ExportOrder.of(List.of(photo), new ExportOptions(false, false, ContentCredentials.REMOVE)));
		assertThat(read(without.octets()).hasContentCredentials()).isFalse();
		assertThat(read(without.octets()).text(Field.DESCRIPTION)).isEqualTo(CAPTION);
	}

	/** A JPEG with a box in APP11 that says it holds content credentials. */
	private static byte[] signed() throws IOException {
		byte[] plain = picture("jpg");
		byte[] store = "\0\0\0\u002cjumb\0\0\0\u0024jumdc2pa\0\u0011\0\u0010\u0080\0\0\u00aa\0\u0038\u009b\u0071\u0003c2pa\0\0\0\0"
			.getBytes(StandardCharsets.ISO_8859_1);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(plain, 0, 2);
		out.writeBytes(
				new byte[] { (byte) 0xFF, (byte) 0xEB, 0, (byte) (2 + 8 + store.length), 'J', 'P', 0, 1, 0, 0, 0, 1 });
		out.writeBytes(store);
		out.write(plain, 2, plain.length - 2);
		return out.toByteArray();
	}

	@Test
	void sendsAStoryWithItsOwnWordingsAndANinjsDocument() throws IOException {
		PhotoId first = captioned(take("first.jpg", picture("jpg")), CAPTION);
		PhotoId second = captioned(take("second one.gif", picture("gif")),
				"Second minister walks in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO");
		edit(first, Map.of(Field.ALT_TEXT, FieldValue.of("A minister walks"), Field.CREATOR,
				FieldValue.of(List.of("EUGENE HOSHIKO")), Field.PERSON_IN_IMAGE, FieldValue.of(List.of("Zoë Müller"))));
		StoryId story = story("Ministers & <friends>", """
				Tokyo, Nov 8 (EFE).- The ministers said “A < B & C”.
				Inline caption in Tokyo, Japan, 07 November 2023. EFE-EPA/EUGENE HOSHIKO/POOL
				They left. EFE
				emg/lds""");
		this.stories.attach(story, first, 1);
		this.stories.attach(story, second, 0);
		this.stories.override(story, first,
				"Own wording in Tokyo, Japan, 07 November 2023. EFE-EPA/EUGENE HOSHIKO/POOL");
		Sent sent = send(ExportOrder.of(story, ExportOptions.usual()));
		assertThat(sent.name()).isEqualTo("Ministers & -friends-.zip");
		Map<String, byte[]> entries = unzip(sent.octets());
		assertThat(entries.keySet()).containsExactly("photos/first.jpg", "photos/second one.gif",
				"photos/second one.xmp", "story.ninjs.json", "story.txt");
		assertThat(read(entries.get("photos/first.jpg")).text(Field.DESCRIPTION)).startsWith("Own wording");
		assertThat(this.library.find(first).orElseThrow().caption()).isEqualTo(CAPTION);
		assertNinjs(JsonMapper.builder().build().readTree(entries.get("story.ninjs.json")));
		assertThat(new String(entries.get("story.txt"), StandardCharsets.UTF_8)).startsWith("Ministers & <friends>\n\n")
			.contains("They left. EFE\n\nemg/lds\n\nphotos/first.jpg\nOwn wording")
			.doesNotContain("Inline caption");
	}

	private static void assertNinjs(JsonNode ninjs) {
		assertThat(ninjs.path("uri").asString()).matches("urn:uuid:[0-9a-f-]{36}");
		assertThat(ninjs.path("type").asString()).isEqualTo("composite");
		assertThat(ninjs.path("standard").path("version").asString()).isEqualTo("2.1");
		assertThat(ninjs.path("located").asString()).isEqualTo("Tokyo");
		assertThat(ninjs.path("headlines").path(0).path("value").asString()).isEqualTo("Ministers & <friends>");
		assertThat(ninjs.path("bodies").path(0).path("value").asString()).contains("“A < B & C”.")
			.doesNotContain("Inline caption");
		assertThat(ninjs.path("bodies").path(1).path("value").asString()).contains("“A &lt; B &amp; C”.</p>");
		JsonNode lead = ninjs.path("associations").path(0);
		assertThat(lead.path("name").asString()).isEqualTo("lead");
		assertThat(lead.path("type").asString()).isEqualTo("picture");
		assertThat(lead.path("by").asString()).isEqualTo("EUGENE HOSHIKO");
		assertThat(lead.path("people").path(0).path("name").asString()).isEqualTo("Zoë Müller");
		Map<String, String> descriptions = new LinkedHashMap<>();
		lead.path("descriptions")
			.forEach((each) -> descriptions.put(each.path("role").asString(), each.path("value").asString()));
		assertThat(descriptions).containsExactly(
				Map.entry("caption", "Own wording in Tokyo, Japan, 07 November 2023. EFE-EPA/EUGENE HOSHIKO/POOL"),
				Map.entry("creditline", "EFE-EPA/EUGENE HOSHIKO/POOL"), Map.entry("alttext", "A minister walks"));
		assertThat(lead.path("renditions").path(0).path("href").asString()).isEqualTo("photos/first.jpg");
		assertThat(ninjs.path("associations").path(1).path("renditions").path(0).path("href").asString())
			.isEqualTo("photos/second%20one.gif");
		assertThat(ninjs.path("associations")).hasSize(2);
	}

	@Test
	void leavesNothingInTheOutbox() throws IOException {
		PhotoId photo = take("gone.jpg", picture("jpg"));
		send(ExportOrder.of(List.of(photo), ExportOptions.usual()));
		send(ExportOrder.of(List.of(photo, take("gif.gif", picture("gif"))), ExportOptions.usual()));
		Path outgoing = Path.of(this.context.getEnvironment().getRequiredProperty("cutline.home"), "uploads",
				"outgoing");
		try (var files = Files.list(outgoing)) {
			assertThat(files).isEmpty();
		}
	}

	@Test
	void answersAnUnknownStoryWithoutAParcel() {
		assertThat(this.run.pack(ExportOrder.of(new StoryId(987_654), ExportOptions.usual())))
			.isInstanceOf(Packing.Unknown.class);
	}

	private byte[] saying(byte[] picture, Map<Field, FieldValue> fields) throws IOException {
		Path file = Files.write(this.folder.resolve("silent.jpg"), picture);
		Path said = this.folder.resolve("said.jpg");
		assertThat(MetadataWriter.write(file, new MetadataEdits(fields), WriteOptions.defaults(), said))
			.isInstanceOf(WriteOutcome.Written.class);
		return Files.readAllBytes(said);
	}

	private Sent send(ExportOrder order) throws IOException {
		Packing packing = this.run.pack(order);
		assertThat(packing).isInstanceOf(Packing.Ready.class);
		try (Parcel parcel = ((Packing.Ready) packing).parcel()) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			List<ExportLine> told = new ArrayList<>();
			ExportReport report = parcel.sendTo(out, told::add);
			assertThat(told).hasSize(report.lines().size());
			assertThat(parcel.size()).isIn(-1L, (long) out.size());
			return new Sent(parcel.fileName(), out.toByteArray(), report);
		}
	}

	private record Sent(String name, byte[] octets, ExportReport report) {
	}

	private StoryId story(String headline, String copy) {
		return ((StoryOutcome.Saved) this.stories.write(new StoryText(headline, "", copy))).story().id();
	}

	private PhotoId take(String name, byte[] octets) throws IOException {
		return captioned(bare(name, octets), CAPTION);
	}

	private PhotoId bare(String name, byte[] octets) throws IOException {
		return switch (this.intake.take(name, new ByteArrayInputStream(octets))) {
			case IntakeOutcome.TakenIn taken -> taken.photo();
			case IntakeOutcome.AlreadyHere here -> here.photo();
			case IntakeOutcome.Refused refused -> throw new AssertionError(name + ": " + refused.sentence());
		};
	}

	private PhotoId captioned(PhotoId photo, String caption) {
		edit(photo, Map.of(Field.DESCRIPTION, FieldValue.of(caption)));
		return photo;
	}

	private void edit(PhotoId id, Map<Field, FieldValue> edits) {
		PhotoView photo = this.library.find(id).orElseThrow();
		assertThat(this.library.caption(id, photo.edition(), edits, "")).isInstanceOf(EditOutcome.Done.class);
	}

	private static synchronized byte[] picture(String format) throws IOException {
		made++;
		BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
		for (int x = 0; x < 64; x++) {
			for (int y = 0; y < 48; y++) {
				image.setRGB(x, y, new Color((x * 4 + made * 31) & 255, (y * 5) & 255, (made * 57) & 255).getRGB());
			}
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThat(ImageIO.write(image, format, out)).isTrue();
		return out.toByteArray();
	}

	private static int pixels(byte[] octets) throws IOException {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(octets));
		return Arrays.hashCode(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
	}

	private static FileMetadata read(byte[] octets) {
		return ((MetadataReading.Read) MetadataReader.read(octets)).metadata();
	}

	private static Map<String, byte[]> unzip(byte[] archive) throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			ZipEntry entry = zip.getNextEntry();
			while (entry != null) {
				entries.put(entry.getName(), zip.readAllBytes());
				entry = zip.getNextEntry();
			}
		}
		return entries;
	}

	private static boolean hasExiftool() {
		return has("exiftool", "-ver");
	}

	private static boolean has(String program, String option) {
		try {
			return new ProcessBuilder(program, option).redirectErrorStream(true).start().waitFor(20, TimeUnit.SECONDS);
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}

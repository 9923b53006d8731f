package org.cutline.metadata;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MetadataWriterTests {

	private static final String CAPTION = "Káva — Zażółć 東京 caption";

	@TempDir
	private Path folder;

	private byte[] written(byte[] original, MetadataEdits edits, WriteOptions options) throws IOException {
		Path source = Files.write(this.folder.resolve("original.jpg"), original);
		Path target = this.folder.resolve("copy.jpg");
		assertThat(MetadataWriter.write(source, edits, options, target)).isInstanceOf(WriteOutcome.Written.class);
		assertThat(source).hasBinaryContent(original);
		try (var files = Files.list(this.folder)) {
			assertThat(files).containsExactlyInAnyOrder(source, target);
		}
		return Files.readAllBytes(target);
	}

	private byte[] written(byte[] original, MetadataEdits edits) throws IOException {
		return written(original, edits, WriteOptions.defaults());
	}

	private WriteReport report(byte[] original, MetadataEdits edits) throws IOException {
		Path source = Files.write(this.folder.resolve("original.jpg"), original);
		WriteOutcome outcome = MetadataWriter.write(source, edits, WriteOptions.defaults(),
				this.folder.resolve("copy.jpg"));
		return ((WriteOutcome.Written) outcome).report();
	}

	private static FileMetadata read(byte[] file) {
		return ((MetadataReading.Read) MetadataReader.read(file)).metadata();
	}

	private static List<Iim.Dataset> iim(byte[] file) {
		JpegFile jpeg = JpegFile.parse(Octets.of(file));
		byte[] joined = jpeg.joined(JpegFile.APP13, ImageResources.HEADER, 1 << 20);
		return Iim.parse(ImageResources.parse(joined).iim().getFirst()).datasets();
	}

	private static String iimText(byte[] file, int number) {
		return iim(file).stream()
			.filter((dataset) -> dataset.is(2, number))
			.map((dataset) -> new String(dataset.octets(), StandardCharsets.UTF_8))
			.findFirst()
			.orElse("");
	}

	private static byte[] fromScan(byte[] file) {
		return Arrays.copyOfRange(file, (int) JpegFile.parse(Octets.of(file)).restFrom(), file.length);
	}

	@Test
	void aFileWithoutMetadataGetsXmpAndIimInStep() throws IOException {
		byte[] original = JpegBuilder.jpeg().build();
		byte[] copy = written(original,
				MetadataEdits.none()
					.with(Field.DESCRIPTION, CAPTION)
					.with(Field.CREATOR, FieldValue.of(List.of("EUGENE HOSHIKO", "JOSÉ LUIS")))
					.with(Field.DATE_CREATED, "2023-11-07T19:42:00+09:00"));
		FileMetadata metadata = read(copy);
		assertThat(metadata.fields().values()).allMatch(FieldReading::inSync).hasSize(3);
		assertThat(metadata.text(Field.DESCRIPTION)).isEqualTo(CAPTION);
		assertThat(metadata.value(Field.CREATOR).texts()).containsExactly("EUGENE HOSHIKO", "JOSÉ LUIS");
		assertThat(iimText(copy, 55)).isEqualTo("20231107");
		assertThat(iimText(copy, 60)).isEqualTo("194200+0900");
		assertThat(fromScan(copy)).isEqualTo(fromScan(original));
	}

	@Test
	void nothingToSayGivesTheSameFile() throws IOException {
		byte[] original = JpegBuilder.jpeg().trailer(new byte[] { 1, 2, 3 }).build();
		assertThat(written(original, MetadataEdits.none())).isEqualTo(original);
	}

	@Test
	void theSameEditsTwiceGiveTheSameOctets() throws IOException {
		byte[] original = JpegBuilder.jpeg().xmp("<photoshop:City>Tokyo</photoshop:City>").build();
		MetadataEdits edits = MetadataEdits.none().with(Field.HEADLINE, "G7");
		byte[] first = written(original, edits);
		Files.delete(this.folder.resolve("copy.jpg"));
		assertThat(written(original, edits)).isEqualTo(first);
	}

	@Test
	void theDigestIsThatOfTheNewIim() throws IOException {
		byte[] stale = new byte[16];
		byte[] copy = written(JpegBuilder.jpeg().iimWithDigest(stale, JpegBuilder.dataset(105, "Headline")).build(),
				MetadataEdits.none().with(Field.CITY, "Tokyo"));
		JpegFile jpeg = JpegFile.parse(Octets.of(copy));
		ImageResources resources = ImageResources.parse(jpeg.joined(JpegFile.APP13, ImageResources.HEADER, 1 << 20));
		assertThat(resources.digest()).hasValue(DigestState.md5(resources.iim().getFirst()));
	}

	@Test
	void iimBecomesUtf8AndSaysSoBeforeAllElse() throws IOException {
		Charset latin = StandardCharsets.ISO_8859_1;
		byte[] copy = written(JpegBuilder.jpeg()
			.iim(JpegBuilder.dataset(2, 0, new byte[] { (byte) 0xB8, 0 }), JpegBuilder.dataset(120, "España", latin),
					JpegBuilder.dataset(187, "Dueño", latin), JpegBuilder.charset("-A"))
			.build(), MetadataEdits.none().with(Field.CITY, "Málaga"));
		List<Iim.Dataset> datasets = iim(copy);
		assertThat(datasets.get(0).octets()).containsExactly(0x1B, '%', 'G');
		assertThat(datasets.get(1).octets()).containsExactly(0, 4);
		assertThat(datasets.stream().filter((dataset) -> dataset.is(1, 90))).hasSize(1);
		assertThat(iimText(copy, 120)).isEqualTo("España");
		assertThat(iimText(copy, 187)).isEqualTo("Dueño");
		assertThat(read(copy).text(Field.CITY)).isEqualTo("Málaga");
	}

	@Test
	void datasetsNobodyKnowsStayInTheirOrder() throws IOException {
		byte[] copy = written(JpegBuilder.jpeg()
			.iim(JpegBuilder.dataset(1, 30, new byte[] { 'E', 'P', 'A' }), JpegBuilder.dataset(250, "b"),
					JpegBuilder.dataset(249, "a"), JpegBuilder.dataset(3, 10, new byte[] { 1, 0, 2 }))
			.build(), MetadataEdits.none().with(Field.HEADLINE, "G7"));
		assertThat(iim(copy)).extracting((dataset) -> dataset.record() + ":" + dataset.number())
			.containsExactly("1:90", "1:30", "2:0", "2:250", "2:249", "2:105", "3:10");
	}

	@Test
	void aCaptionOf2001OctetsIsWholeInXmpAndCutInIim() throws IOException {
		String caption = "x".repeat(1999) + "é";
		byte[] original = JpegBuilder.jpeg().build();
		byte[] copy = written(original, MetadataEdits.none().with(Field.DESCRIPTION, caption));
		assertThat(iimText(copy, 120)).isEqualTo("x".repeat(1999));
		assertThat(read(copy).reading(Field.DESCRIPTION).orElseThrow().rule()).isEqualTo(ReadRule.IIM_SHORTENED);
		assertThat(read(copy).text(Field.DESCRIPTION)).isEqualTo(caption);
		assertThat(report(original, MetadataEdits.none().with(Field.DESCRIPTION, caption)).shortened())
			.containsExactly(Field.DESCRIPTION);
	}

	@Test
	void aBylineOf33OctetsKeepsItsCharactersWhole() throws IOException {
		String byline = "MARIA DEL CARMEN GONZALEZ MARTÍÑÉZ";
		byte[] copy = written(JpegBuilder.jpeg().build(), MetadataEdits.none().with(Field.CREATOR, byline));
		assertThat(iimText(copy, 80)).isEqualTo("MARIA DEL CARMEN GONZALEZ MARTÍ")
			.satisfies((text) -> assertThat(Texts.utf8Length(text)).isLessThanOrEqualTo(32));
		assertThat(read(copy).text(Field.CREATOR)).isEqualTo(byline);
	}

	@Test
	void anEmojiOnTheBoundaryIsLeftOutWhole() throws IOException {
		byte[] copy = written(JpegBuilder.jpeg().build(),
				MetadataEdits.none().with(Field.CITY, "x".repeat(30) + "\uD83D\uDE00"));
		assertThat(iimText(copy, 90)).isEqualTo("x".repeat(30));
	}

	@Test
	void aClearedFieldIsGoneFromEveryBlock() throws IOException {
		byte[] copy = written(JpegBuilder.jpeg()
			.exif(ExifBuilder.bigEndian().text(Exif.DESCRIPTION, "Secret caption").text(0x010F, "Canon").build())
			.xmp("<photoshop:Headline>Secret headline</photoshop:Headline>")
			.iim(JpegBuilder.dataset(120, "Secret caption"), JpegBuilder.dataset(105, "Secret headline"))
			.build(), MetadataEdits.none().clearing(Field.DESCRIPTION).clearing(Field.HEADLINE));
		assertThat(read(copy).fields()).isEmpty();
		assertThat(new String(copy, StandardCharsets.ISO_8859_1)).doesNotContain("Secret").contains("Canon");
	}

	@Test
	void aConflictIsSettledInAllThreeBlocks() throws IOException {
		byte[] copy = written(JpegBuilder.jpeg()
			.exif(ExifBuilder.littleEndian().text(Exif.DESCRIPTION, "in Exif").build())
			.xmp("<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>in XMP</rdf:li></rdf:Alt></dc:description>")
			.iim(JpegBuilder.dataset(120, "in IIM"))
			.build(), MetadataEdits.none().with(Field.DESCRIPTION, "as the editor says"));
		FieldReading reading = read(copy).reading(Field.DESCRIPTION).orElseThrow();
		assertThat(reading.conflict()).isFalse();
		assertThat(reading.sources()).hasSize(3)
			.allSatisfy((source) -> assertThat(source.value().text()).isEqualTo("as the editor says"));
	}

	@Test
	void aFileWithIimAloneGetsTheSameInXmp() throws IOException {
		byte[] copy = written(JpegBuilder.jpeg()
			.iim(JpegBuilder.dataset(120, "The caption"), JpegBuilder.dataset(25, "G7"),
					JpegBuilder.dataset(25, "Tokyo"))
			.build(), MetadataEdits.none());
		assertThat(read(copy).fields().values()).hasSize(2).allMatch(FieldReading::inSync);
	}

	@Test
	void translationsOfACaptionStayAndCopiesOfTheOldOneFollow() throws IOException {
		byte[] copy = written(JpegBuilder.jpeg().xmp("""
				<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Old</rdf:li><rdf:li xml:lang="en">Old</rdf:li>\
				<rdf:li xml:lang="es">Viejo</rdf:li></rdf:Alt></dc:description>""").build(),
				MetadataEdits.none().with(Field.DESCRIPTION, "New"));
		assertThat(read(copy).value(Field.DESCRIPTION))
			.isEqualTo(FieldValue.ofLanguages(Map.of("x-default", "New", "en", "New", "es", "Viejo")));
	}

	@Test
	void foreignXmpKeepsItsPrefixesAndValues() throws IOException {
		byte[] copy = written(JpegBuilder.jpeg()
			.xmp("<desk:note desk:by=\"A &amp; B\">kept &lt;as&gt; it is\n</desk:note><desk:empty/>")
			.build(), MetadataEdits.none().with(Field.HEADLINE, "G7"));
		assertThat(new String(copy, StandardCharsets.UTF_8))
			.contains("<desk:note desk:by=\"A &amp; B\">kept &lt;as&gt; it is\n</desk:note><desk:empty/>");
	}

	@Test
	void aPropertyWrittenAsAnAttributeIsReplaced() throws IOException {
		String packet = JpegBuilder.packet("").replace("rdf:about=\"\"", "rdf:about=\"\" photoshop:City=\"Kyoto\"");
		byte[] original = JpegBuilder.jpeg()
			.segment(JpegFile.APP1, JpegFile.XMP, packet.getBytes(StandardCharsets.UTF_8))
			.build();
		byte[] copy = written(original, MetadataEdits.none().with(Field.CITY, "Tokyo"));
		assertThat(new String(copy, StandardCharsets.UTF_8)).contains("<photoshop:City>Tokyo</photoshop:City>")
			.doesNotContain("Kyoto");
	}

	@Test
	void aPrefixThatMeansSomethingElseIsNotTaken() throws IOException {
		byte[] copy = written(JpegBuilder.jpeg()
			.segment(JpegFile.APP1, JpegFile.XMP,
					"""
							<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
							 xmlns:photoshop="http://example.com/other/" photoshop:City="elsewhere"/></rdf:RDF>"""
						.getBytes(StandardCharsets.UTF_8))
			.build(), MetadataEdits.none().with(Field.CITY, "Tokyo"));
		assertThat(read(copy).text(Field.CITY)).isEqualTo("Tokyo");
		assertThat(new String(copy, StandardCharsets.UTF_8)).contains("photoshop:City=\"elsewhere\"");
	}

	@Test
	void gpsAndSerialNumbersLeaveOnlyWhenAsked() throws IOException {
		byte[] original = JpegBuilder.jpeg()
			.exif(ExifBuilder.bigEndian()
				.text(0x0110, "EOS R5")
				.exif(0xA431, "SERIAL-0815")
				.exif(0xA430, "OWNER NAME")
				.exif(0xA434, "RF 24-70")
				.gps(1, "N")
				.gps(2, "LATITUDE-OF-HOME")
				.build())
			.xmp("<exif:GPSLatitude>35,41N</exif:GPSLatitude><aux:SerialNumber>SERIAL-0815</aux:SerialNumber>"
					+ "<photoshop:City>Tokyo</photoshop:City>")
			.build();
		byte[] copy = written(original, MetadataEdits.none());
		assertThat(new String(copy, StandardCharsets.ISO_8859_1))
			.doesNotContain("SERIAL", "OWNER", "LATITUDE-OF", "35,41N")
			.contains("EOS R5", "RF 24-70", "Tokyo");
		assertThat(read(copy).hasGps()).isFalse();
		assertThat(report(original, MetadataEdits.none()).removed()).hasSize(5);
		byte[] kept = written(original, MetadataEdits.none(),
				WriteOptions.defaults().keepingGps().keepingSerialNumbers());
		assertThat(new String(kept, StandardCharsets.ISO_8859_1)).contains("SERIAL-0815", "OWNER NAME",
				"LATITUDE-OF-HOME", "35,41N");
		assertThat(read(kept).hasGps()).isTrue();
	}

	@Test
	void theExifBlockGrowsAtItsEndAndMovesNothing() throws IOException {
		byte[] tiff = ExifBuilder.littleEndian().text(0x010F, "Nikon Corporation").exif(0x927C, "maker's note").build();
		byte[] copy = written(JpegBuilder.jpeg().exif(tiff).build(),
				MetadataEdits.none().with(Field.DESCRIPTION, CAPTION));
		JpegFile jpeg = JpegFile.parse(Octets.of(copy));
		byte[] patched = jpeg.payload(jpeg.all(JpegFile.APP1, JpegFile.EXIF).getFirst(), JpegFile.EXIF);
		assertThat(Arrays.copyOfRange(patched, 8, tiff.length)).isEqualTo(Arrays.copyOfRange(tiff, 8, tiff.length));
		assertThat(read(copy).problems()).isEmpty();
		assertThat(read(copy).reading(Field.DESCRIPTION).orElseThrow().sources()).hasSize(3);
	}

	@Test
	void foreignSegmentsStrayOctetsAndTrailerAreCarriedOver() throws IOException {
		byte[] path = ImageResources.Resource.of(0x07D0, new byte[] { 9, 9, 9 }).raw();
		byte[] profile = { 1, 1, 5, 6, 7 };
		byte[] original = JpegBuilder.jpeg()
			.resources(path, ImageResources.Resource.of(ImageResources.IIM, JpegBuilder.dataset(105, "Old")).raw())
			.stray(0, 1, 2, 3)
			.segment(JpegFile.APP2, JpegFile.ICC, profile)
			.segment(0xEE, "Adobe", new byte[7])
			.trailer("Samsung trailer".getBytes(StandardCharsets.US_ASCII))
			.build();
		byte[] copy = written(original, MetadataEdits.none().with(Field.HEADLINE, "New"));
		JpegFile jpeg = JpegFile.parse(Octets.of(copy));
		byte[] joined = jpeg.joined(JpegFile.APP13, ImageResources.HEADER, 1 << 20);
		assertThat(ImageResources.parse(joined).foreign()).extracting(ImageResources.Resource::raw)
			.containsExactly(path);
		assertThat(jpeg.payload(jpeg.all(JpegFile.APP2, JpegFile.ICC).getFirst(), JpegFile.ICC)).isEqualTo(profile);
		assertThat(jpeg.pieces()).extracting(JpegFile.Piece::marker).contains(JpegFile.Piece.STRAY, 0xEE);
		assertThat(fromScan(copy)).isEqualTo(fromScan(original));
	}

	@Test
	void resourcesSpreadOverSegmentsAreJoinedAndSpreadAgain() throws IOException {
		byte[] big = ImageResources.Resource.of(0x07D0, new byte[90_000]).raw();
		byte[] run = JpegBuilder.join(big,
				ImageResources.Resource.of(ImageResources.IIM, JpegBuilder.dataset(105, "Old headline")).raw());
		byte[] original = JpegBuilder.jpeg()
			.segment(JpegFile.APP13, ImageResources.HEADER, Arrays.copyOf(run, 60_000))
			.segment(JpegFile.APP13, ImageResources.HEADER, Arrays.copyOfRange(run, 60_000, run.length))
			.build();
		assertThat(read(original).text(Field.HEADLINE)).isEqualTo("Old headline");
		byte[] copy = written(original, MetadataEdits.none().with(Field.HEADLINE, "New headline"));
		assertThat(read(copy).text(Field.HEADLINE)).isEqualTo("New headline");
		assertThat(JpegFile.parse(Octets.of(copy)).all(JpegFile.APP13, ImageResources.HEADER)).hasSize(2);
	}

	@Test
	void theIndexOfAFileWithTwoPicturesPointsToTheSecondOne() throws IOException {
		byte[] first = twoPictures(0, 0).build();
		byte[] second = JpegBuilder.jpeg().build();
		int headerAt = find(first, JpegFile.MPF) + 4;
		byte[] original = twoPictures(first.length, first.length - headerAt).trailer(second).build();
		byte[] copy = written(original, MetadataEdits.none().with(Field.DESCRIPTION, CAPTION));
		int newHeaderAt = find(copy, JpegFile.MPF) + 4;
		ByteBuffer index = ByteBuffer.wrap(copy);
		assertThat(index.getInt(newHeaderAt + 26 + 4)).isEqualTo(copy.length - second.length);
		int offset = index.getInt(newHeaderAt + 26 + 16 + 8);
		assertThat(Arrays.copyOfRange(copy, newHeaderAt + offset, copy.length)).isEqualTo(second);
	}

	/** An index of two pictures; XMP and IIM go before it, so that it moves as well. */
	private static JpegBuilder twoPictures(int size, int offset) {
		ByteBuffer index = ByteBuffer.allocate(58);
		index.put(new byte[] { 'M', 'M', 0, 42 }).putInt(8);
		index.putShort((short) 1).putShort((short) 0xB002).putShort((short) 7).putInt(32).putInt(26).putInt(0);
		index.putInt(0x20030000).putInt(size).putInt(0).putInt(0);
		index.putInt(0).putInt(1234).putInt(offset).putInt(0);
		return JpegBuilder.jpeg().segment(JpegFile.APP2, JpegFile.MPF, index.array());
	}

	private static int find(byte[] file, String text) {
		return new String(file, StandardCharsets.ISO_8859_1).indexOf(text);
	}

	@Test
	void anExtensionOfXmpStaysAsItIsUnlessItHoldsThePlace() throws IOException {
		byte[] harmless = extended("<desk:data>" + "x".repeat(1_000) + "</desk:data>");
		byte[] copy = written(harmless, MetadataEdits.none().with(Field.CITY, "Tokyo"));
		assertThat(extension(copy)).isEqualTo(extension(harmless));
		byte[] telling = extended("<desk:data>kept</desk:data><exif:GPSLatitude>35,41N</exif:GPSLatitude>"
				+ "<photoshop:Headline>G7</photoshop:Headline>");
		byte[] cleaned = written(telling, MetadataEdits.none());
		assertThat(new String(cleaned, StandardCharsets.ISO_8859_1)).doesNotContain("35,41N");
		assertThat(extension(cleaned)).contains("<desk:data>kept</desk:data>");
		assertThat(read(cleaned).text(Field.HEADLINE)).isEqualTo("G7");
		assertThat(read(cleaned).problems()).isEmpty();
	}

	private static byte[] extended(String properties) {
		String packet = JpegBuilder.packet(properties);
		byte[] extension = packet.substring(packet.indexOf("<x:"), packet.indexOf("<?xpacket end"))
			.strip()
			.getBytes(StandardCharsets.UTF_8);
		String guid = HexFormat.of().withUpperCase().formatHex(DigestState.md5(extension));
		byte[] payload = ByteBuffer.allocate(40 + extension.length)
			.put(guid.getBytes(StandardCharsets.US_ASCII))
			.putInt(extension.length)
			.putInt(0)
			.put(extension)
			.array();
		return JpegBuilder.jpeg()
			.xmp("<xmpNote:HasExtendedXMP xmlns:xmpNote='http://ns.adobe.com/xmp/note/'>" + guid
					+ "</xmpNote:HasExtendedXMP>")
			.segment(JpegFile.APP1, JpegFile.XMP_EXTENSION, payload)
			.build();
	}

	private static String extension(byte[] file) {
		JpegFile jpeg = JpegFile.parse(Octets.of(file));
		byte[] packet = jpeg.payload(jpeg.all(JpegFile.APP1, JpegFile.XMP).getFirst(), JpegFile.XMP);
		return new String(JpegReader.extension(jpeg, packet).orElseThrow(), StandardCharsets.UTF_8);
	}

	@Test
	void contentCredentialsStayBrokenOrGo() throws IOException {
		byte[] box = "JP\0\1\0\0\0\1\0\0\0\60jumb\0\0\0\40jumdc2pa-----------------------"
			.getBytes(StandardCharsets.ISO_8859_1);
		byte[] original = JpegBuilder.jpeg().segment(JpegFile.APP11, box).build();
		MetadataEdits edits = MetadataEdits.none().with(Field.HEADLINE, "G7");
		assertThat(read(written(original, edits)).hasContentCredentials()).isTrue();
		assertThat(report(original, edits).remarks()).extracting(MetadataProblem::code).contains("credentials.broken");
		byte[] removed = written(original, edits,
				WriteOptions.defaults().withContentCredentials(WriteOptions.ContentCredentials.REMOVE));
		assertThat(read(removed).hasContentCredentials()).isFalse();
	}

	@Test
	void theMetadataDateIsSetOnlyIfItIsGiven() throws IOException {
		byte[] original = JpegBuilder.jpeg().build();
		MetadataEdits edits = MetadataEdits.none().with(Field.HEADLINE, "G7");
		assertThat(new String(written(original, edits), StandardCharsets.ISO_8859_1)).doesNotContain("MetadataDate");
		byte[] dated = written(original, edits,
				WriteOptions.defaults().withMetadataDate(OffsetDateTime.parse("2026-11-23T20:00:00+01:00")));
		assertThat(new String(dated, StandardCharsets.ISO_8859_1))
			.contains("<xmp:MetadataDate>2026-11-23T20:00:00+01:00</xmp:MetadataDate>");
	}

	@Test
	void damagedXmpIsNotThrownAway() throws IOException {
		Path source = Files.write(this.folder.resolve("original.jpg"),
				JpegBuilder.jpeg()
					.segment(JpegFile.APP1, JpegFile.XMP, "<x:xmpmeta><broken".getBytes(StandardCharsets.UTF_8))
					.build());
		Path target = this.folder.resolve("copy.jpg");
		WriteOutcome outcome = MetadataWriter.write(source, MetadataEdits.none().with(Field.CITY, "Tokyo"),
				WriteOptions.defaults(), target);
		assertThat(outcome).isInstanceOfSatisfying(WriteOutcome.NotWritable.class,
				(refusal) -> assertThat(refusal.code()).isEqualTo("write.xmp"));
		assertThat(target).doesNotExist();
	}

	@Test
	void aFileIsNeverWrittenOverItself() throws IOException {
		Path source = Files.write(this.folder.resolve("original.jpg"), JpegBuilder.jpeg().build());
		assertThat(MetadataWriter.write(source, MetadataEdits.none(), WriteOptions.defaults(), source))
			.isInstanceOf(WriteOutcome.NotWritable.class);
	}

	@Test
	void whatIsNoPictureIsNotWritable() throws IOException {
		Path source = Files.writeString(this.folder.resolve("notes.txt"), "notes");
		assertThat(MetadataWriter.write(source, MetadataEdits.none(), WriteOptions.defaults(),
				this.folder.resolve("copy.jpg")))
			.isInstanceOf(WriteOutcome.NotWritable.class);
	}

}

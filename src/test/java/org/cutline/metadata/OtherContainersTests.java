package org.cutline.metadata;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** PNG and WebP, where edits go inside as they do with JPEG. */
class OtherContainersTests {

	@TempDir
	private Path folder;

	private byte[] written(byte[] original, MetadataEdits edits, WriteOptions options) throws IOException {
		Path source = Files.write(this.folder.resolve("original"), original);
		Path target = this.folder.resolve("copy");
		assertThat(MetadataWriter.write(source, edits, options, target)).isInstanceOf(WriteOutcome.Written.class);
		return Files.readAllBytes(target);
	}

	private byte[] written(byte[] original, MetadataEdits edits) throws IOException {
		return written(original, edits, WriteOptions.defaults());
	}

	private static FileMetadata read(byte[] file) {
		return ((MetadataReading.Read) MetadataReader.read(file)).metadata();
	}

	private static byte[] png(byte[]... chunks) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(16, 12, BufferedImage.TYPE_INT_RGB), "png", out);
		byte[] png = out.toByteArray();
		return JpegBuilder.join(Arrays.copyOf(png, 33), JpegBuilder.join(chunks),
				Arrays.copyOfRange(png, 33, png.length));
	}

	private static byte[] chunk(String type, byte[] data) {
		ByteBuffer chunk = ByteBuffer.allocate(12 + data.length).putInt(data.length);
		chunk.put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
		CRC32 crc = new CRC32();
		crc.update(chunk.array(), 4, 4 + data.length);
		return chunk.putInt((int) crc.getValue()).array();
	}

	private static byte[] webp(byte[]... chunks) {
		byte[] body = JpegBuilder.join("WEBP".getBytes(StandardCharsets.US_ASCII), JpegBuilder.join(chunks));
		return JpegBuilder.join(riff("RIFF", body));
	}

	private static byte[] riff(String type, byte[] data) {
		return ByteBuffer.allocate(8 + data.length + data.length % 2)
			.order(ByteOrder.LITTLE_ENDIAN)
			.put(type.getBytes(StandardCharsets.US_ASCII))
			.putInt(data.length)
			.put(data)
			.array();
	}

	@Test
	void aPngGetsXmpBehindItsHeaderAndStaysReadable() throws IOException {
		byte[] copy = written(png(), MetadataEdits.none().with(Field.DESCRIPTION, "Leyenda — 東京"));
		assertThat(read(copy).text(Field.DESCRIPTION)).isEqualTo("Leyenda — 東京");
		assertThat(PngFile.parse(Octets.of(copy)).chunks()).extracting(PngFile.Chunk::type)
			.startsWith("IHDR", "iTXt")
			.endsWith("IEND");
		assertThat(ImageIO.read(this.folder.resolve("copy").toFile()).getWidth()).isEqualTo(16);
	}

	@Test
	void aPngWithNothingToSayStaysTheSame() throws IOException {
		byte[] original = png(chunk("tEXt", "Comment\0hello".getBytes(StandardCharsets.US_ASCII)));
		assertThat(written(original, MetadataEdits.none())).isEqualTo(original);
	}

	@Test
	void iimInARawProfileOfAPngIsKeptInStep() throws IOException {
		byte[] iim = JpegBuilder.join(JpegBuilder.charset("%G"), JpegBuilder.dataset(105, "Old headline"));
		String profile = "Raw profile type iptc\0\niptc\n%8d\n%s\n".formatted(iim.length,
				HexFormat.of().formatHex(iim));
		byte[] original = png(chunk("tEXt", profile.getBytes(StandardCharsets.ISO_8859_1)));
		assertThat(read(original).text(Field.HEADLINE)).isEqualTo("Old headline");
		FileMetadata copy = read(written(original, MetadataEdits.none().with(Field.HEADLINE, "New headline")));
		assertThat(copy.reading(Field.HEADLINE).orElseThrow().rule()).isEqualTo(ReadRule.IN_SYNC);
		assertThat(copy.text(Field.HEADLINE)).isEqualTo("New headline");
	}

	@Test
	void thePlaceIsTakenOutOfAPng() throws IOException {
		byte[] exif = ExifBuilder.bigEndian().text(0x010F, "Canon").gps(2, "LATITUDE-OF-HOME").build();
		byte[] copy = written(png(chunk("eXIf", exif)), MetadataEdits.none());
		assertThat(new String(copy, StandardCharsets.ISO_8859_1)).doesNotContain("LATITUDE").contains("Canon");
	}

	@Test
	void aSimpleWebpGetsTheExtendedHeaderThatXmpNeeds() throws IOException {
		byte[] picture = { 0x2F, 15, (byte) (11 << 6 & 0xC0), 11 >> 2, 0, 1, 2, 3, 4 };
		byte[] copy = written(webp(riff("VP8L", picture)), MetadataEdits.none().with(Field.CITY, "Tokyo"));
		WebpFile file = WebpFile.parse(Octets.of(copy));
		assertThat(file.chunks()).extracting(WebpFile.Chunk::type).containsExactly("VP8X", "VP8L", "XMP ");
		assertThat(file.whole()).isTrue();
		assertThat(file.data(file.chunks().get(0))).containsExactly(4, 0, 0, 0, 15, 0, 0, 11, 0, 0);
		assertThat(file.data(file.chunks().get(1))).isEqualTo(picture);
		assertThat(read(copy).text(Field.CITY)).isEqualTo("Tokyo");
	}

	@Test
	void contentCredentialsLeaveAWebpWhenAsked() throws IOException {
		byte[] header = { 0, 0, 0, 0, 15, 0, 0, 11, 0, 0 };
		byte[] original = webp(riff("VP8X", header), riff("VP8L", new byte[9]), riff("C2PA", new byte[5]));
		assertThat(read(written(original, MetadataEdits.none())).hasContentCredentials()).isTrue();
		assertThat(read(written(original, MetadataEdits.none(),
				WriteOptions.defaults().withContentCredentials(WriteOptions.ContentCredentials.REMOVE)))
			.hasContentCredentials()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "png-iim-xmp.png", "webp-xmp.webp" })
	void theSamplesAreWrittenAndReadBack(String name) throws IOException {
		Path photo = SharedPhotosTests.PHOTOS.resolve(name);
		assumeTrue(Files.exists(photo), () -> "Skipped: there is no " + photo);
		byte[] copy = written(Files.readAllBytes(photo), SharedPhotosTests.EDITS);
		SharedPhotosTests.EDITS.values()
			.forEach((field, value) -> assertThat(read(copy).value(field).texts()).isEqualTo(value.texts()));
	}

	@Test
	void eightyThousandKeywordsAreRefusedBeforeTheyAreRead() throws IOException {
		String packet = JpegBuilder
			.packet("<dc:subject><rdf:Bag>" + "<rdf:li>x</rdf:li>".repeat(80_000) + "</rdf:Bag></dc:subject>");
		byte[] text = JpegBuilder.join("XML:com.adobe.xmp\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII),
				packet.getBytes(StandardCharsets.UTF_8));
		FileMetadata metadata = read(png(chunk("iTXt", text)));
		assertThat(metadata.fields()).isEmpty();
		assertThat(metadata.problems()).extracting(MetadataProblem::code).isEqualTo(List.of("xmp.damaged"));
	}

}

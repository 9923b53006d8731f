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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class PictureDigestTests {

	private static final Path PHOTOS = Path.of("../shared/photos");

	private static final MetadataEdits EDITS = MetadataEdits.none()
		.with(Field.DESCRIPTION, "ATTENTION EDITORS: CORRECTION OF NAME.")
		.with(Field.CITY, "Tōkyō");

	@TempDir
	private Path folder;

	private static byte[] picture(String format, int colour) throws IOException {
		BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
		for (int at = 0; at < 30; at++) {
			image.setRGB(at, at, colour);
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThat(ImageIO.write(image, format, out)).isTrue();
		return out.toByteArray();
	}

	private static byte[] chunk(String type, byte[] data) {
		byte[] named = JpegBuilder.join(type.getBytes(StandardCharsets.US_ASCII), data);
		CRC32 sum = new CRC32();
		sum.update(named);
		return ByteBuffer.allocate(8 + named.length)
			.putInt(data.length)
			.put(named)
			.putInt((int) sum.getValue())
			.array();
	}

	private byte[] sentAgain(byte[] file) throws IOException {
		Path original = Files.write(this.folder.resolve("first"), file);
		Path copy = this.folder.resolve("again");
		assertThat(MetadataWriter.write(original, EDITS, WriteOptions.defaults(), copy))
			.isInstanceOf(WriteOutcome.Written.class);
		return Files.readAllBytes(copy);
	}

	@ParameterizedTest
	@ValueSource(strings = { "jpeg", "png", "tiff" })
	void aCopyThatSaysSomethingElseHasTheSamePicture(String format) throws IOException {
		byte[] first = picture(format, 0xE0A020);
		byte[] again = sentAgain(first);
		assertThat(again).isNotEqualTo(first);
		assertThat(PictureDigest.of(again)).isPresent().isEqualTo(PictureDigest.of(first));
	}

	@ParameterizedTest
	@ValueSource(strings = { "jpeg", "png", "tiff" })
	void anotherPictureHasAnotherDigest(String format) throws IOException {
		assertThat(PictureDigest.of(picture(format, 0xE0A020))).isPresent()
			.isNotEqualTo(PictureDigest.of(picture(format, 0x20A0E0)));
	}

	@Test
	void everyOctetOfTheScanCounts() throws IOException {
		byte[] file = picture("jpeg", 0xE0A020);
		String digest = PictureDigest.of(file).orElseThrow();
		long scan = JpegFile.parse(Octets.of(file)).restFrom() + 14;
		for (int at = (int) scan; at < file.length - 2; at++) {
			byte[] other = file.clone();
			other[at] ^= 1;
			assertThat(PictureDigest.of(other)).as("octet " + at).isNotEqualTo(Optional.of(digest));
		}
	}

	@Test
	void theRowsOfAPngAreTheSameHoweverTheyAreCutIntoChunks() throws IOException {
		byte[] file = picture("png", 0xE0A020);
		PngFile png = PngFile.parse(Octets.of(file));
		ByteArrayOutputStream cut = new ByteArrayOutputStream();
		cut.write(file, 0, 8);
		for (PngFile.Chunk chunk : png.chunks()) {
			byte[] data = png.data(chunk);
			int half = chunk.type().equals("IDAT") ? data.length / 2 : data.length;
			cut.writeBytes(chunk(chunk.type(), Arrays.copyOf(data, half)));
			if (half < data.length) {
				cut.writeBytes(chunk("IDAT", Arrays.copyOfRange(data, half, data.length)));
			}
		}
		assertThat(PictureDigest.of(cut.toByteArray())).isPresent().isEqualTo(PictureDigest.of(file));
	}

	@Test
	void whatIsNoPictureHasNone() {
		assertThat(PictureDigest.of(new byte[0])).isEmpty();
		assertThat(PictureDigest.of("GIF89a and more".getBytes(StandardCharsets.US_ASCII))).isEmpty();
		assertThat(PictureDigest.of("a caption".getBytes(StandardCharsets.US_ASCII))).isEmpty();
	}

	static Stream<Arguments> hostile() {
		return HostileFiles.files().entrySet().stream().map((entry) -> arguments(entry.getKey(), entry.getValue()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("hostile")
	void everyHostileFileIsAnswered(String name, byte[] file) throws IOException {
		Path source = Files.write(this.folder.resolve("hostile"), file);
		assertThat(PictureDigest.of(source)).isEqualTo(PictureDigest.of(file));
	}

	@Test
	void aTiffWhoseStripsAllPointAtTheWholeFileIsNotReadForEver() {
		byte[] file = new byte[4 * 1024 * 1024];
		System.arraycopy("II*\0".getBytes(StandardCharsets.ISO_8859_1), 0, file, 0, 4);
		ByteBuffer into = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
		into.putInt(4, 8).putShort(8, (short) 2);
		into.putShort(10, (short) 0x111).putShort(12, (short) 4).putInt(14, 500_000).putInt(18, 100);
		into.putShort(22, (short) 0x117).putShort(24, (short) 4).putInt(26, 500_000).putInt(30, 2_000_100);
		for (int strip = 0; strip < 500_000; strip++) {
			into.putInt(100 + 4 * strip, 0).putInt(2_000_100 + 4 * strip, file.length);
		}
		assertThat(PictureDigest.of(file)).isEmpty();
	}

	@Test
	void everySharedPhotoOfAFormatThatEditsAreWrittenIntoHasOneAndItsCopyTheSame() throws IOException {
		assumeTrue(Files.isDirectory(PHOTOS), "../shared/photos is not here, so its photos are not looked at");
		for (String name : List.of("press/01-g7-working-dinner.jpg", "mpf-gainmap.jpg", "extended-xmp.jpg",
				"png-iim-xmp.png", "webp-xmp.webp", "navy-reagan.tiff", "damaged-stray-bytes.jpg")) {
			byte[] file = Files.readAllBytes(PHOTOS.resolve(name));
			assertThat(PictureDigest.of(sentAgain(file))).as(name).isPresent().isEqualTo(PictureDigest.of(file));
		}
	}

	@Test
	void aPictureThatWasMadeSmallerIsAnother() throws IOException {
		assumeTrue(Files.isDirectory(PHOTOS), "../shared/photos is not here, so its photos are not looked at");
		assertThat(PictureDigest.of(PHOTOS.resolve("press/13-resend-of-01.jpg"))).isPresent()
			.isNotEqualTo(PictureDigest.of(PHOTOS.resolve("press/01-g7-working-dinner.jpg")));
	}

}

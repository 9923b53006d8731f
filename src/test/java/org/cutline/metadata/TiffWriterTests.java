package org.cutline.metadata;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class TiffWriterTests {

	private static final MetadataEdits EDITS = MetadataEdits.none()
		.with(Field.DESCRIPTION, "Káva — Zażółć 東京 caption")
		.with(Field.CREATOR, "EUGENE HOSHIKO")
		.with(Field.CITY, "Tōkyō");

	@TempDir
	private Path folder;

	private static byte[] picture() throws IOException {
		BufferedImage image = new BufferedImage(16, 12, BufferedImage.TYPE_INT_RGB);
		image.setRGB(3, 4, 0x123456);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, "tiff", out);
		return out.toByteArray();
	}

	private WriteOutcome write(byte[] original, MetadataEdits edits) throws IOException {
		return MetadataWriter.write(Files.write(this.folder.resolve("original.tif"), original), edits,
				WriteOptions.defaults(), this.folder.resolve("copy.tif"));
	}

	private byte[] written(byte[] original, MetadataEdits edits) throws IOException {
		assertThat(write(original, edits)).isInstanceOf(WriteOutcome.Written.class);
		return Files.readAllBytes(this.folder.resolve("copy.tif"));
	}

	private static FileMetadata read(byte[] file) {
		return ((MetadataReading.Read) MetadataReader.read(file)).metadata();
	}

	@Test
	void aTiffFileGetsAllThreeBlocksAtItsEndAndKeepsItsPicture() throws IOException {
		byte[] original = picture();
		byte[] copy = written(original, EDITS);
		assertThat(Arrays.copyOfRange(copy, 8, original.length))
			.isEqualTo(Arrays.copyOfRange(original, 8, original.length));
		FileMetadata metadata = read(copy);
		EDITS.values().forEach((field, value) -> assertThat(metadata.value(field).texts()).isEqualTo(value.texts()));
		assertThat(metadata.reading(Field.DESCRIPTION).orElseThrow().sources()).hasSize(3);
		assertThat(metadata.reading(Field.CITY).orElseThrow().inSync()).isTrue();
		assertThat(metadata.problems()).isEmpty();
		assertThat(ImageIO.read(new ByteArrayInputStream(copy)).getRGB(3, 4)).isEqualTo(0xFF123456);
	}

	@Test
	void theSameEditsGiveTheSameOctetsAndNothingToSayTheSameFile() throws IOException {
		byte[] first = written(picture(), EDITS);
		assertThat(written(picture(), EDITS)).isEqualTo(first);
		assertThat(written(first, MetadataEdits.none())).isEqualTo(first);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void whatIsChangedLaterGoesWhereItWasOrToTheEnd(boolean shorter) throws IOException {
		byte[] first = written(picture(), EDITS);
		String caption = shorter ? "Short" : "A caption that is longer than the one before it, by far";
		byte[] second = written(first, MetadataEdits.none().with(Field.DESCRIPTION, caption));
		assertThat(read(second).text(Field.DESCRIPTION)).isEqualTo(caption);
		assertThat(read(second).text(Field.CITY)).isEqualTo("Tōkyō");
		assertThat(new String(second, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("Zażółć");
	}

	@Test
	void placeAndSerialNumbersLeave() throws IOException {
		byte[] original = ExifBuilder.littleEndian()
			.text(0x010F, "Canon")
			.exif(0xA431, "SERIAL-0815")
			.gps(2, "LATITUDE-OF-HOME")
			.build();
		byte[] copy = written(original, EDITS);
		assertThat(new String(copy, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("SERIAL",
				"LATITUDE-OF");
		assertThat(read(copy).hasGps()).isFalse();
	}

	@Test
	void bigTiffIsOnlyRead() throws IOException {
		byte[] big = new byte[64];
		System.arraycopy(new byte[] { 'M', 'M', 0, 43, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 1, 1,
				0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 1, 0, 9 }, 0, big, 0, 38);
		assertThat(write(big, EDITS)).isInstanceOfSatisfying(WriteOutcome.NotWritable.class,
				(refusal) -> assertThat(refusal.code()).isEqualTo("write.format"));
	}

	@Test
	void theNavysTiffIsWrittenWithBothOfItsIimBlocksInStep() throws IOException {
		Path navy = SharedPhotosTests.PHOTOS.resolve("navy-reagan.tiff");
		assumeTrue(Files.exists(navy), () -> "Skipped: the sample photos are not at " + SharedPhotosTests.PHOTOS);
		byte[] original = Files.readAllBytes(navy);
		byte[] copy = written(original, EDITS);
		assertThat(read(copy).text(Field.DESCRIPTION)).isEqualTo(EDITS.values().get(Field.DESCRIPTION).text());
		assertThat(read(copy).conflicts()).isEmpty();
		assertThat(ImageIO.read(new ByteArrayInputStream(copy)).getWidth())
			.isEqualTo(ImageIO.read(new ByteArrayInputStream(original)).getWidth());
	}

}

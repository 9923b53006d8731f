package org.cutline.metadata;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileGateTests {

	private static final long MEGAPIXELS = 120_000_000;

	private static FileInspection inspect(byte[] file, String name) {
		return FileGate.inspect(file, name, MEGAPIXELS);
	}

	private static FileInspection.Refusal refusal(byte[] file, String name) {
		return ((FileInspection.Refused) inspect(file, name)).refusal();
	}

	@Test
	void aWholeJpegIsAcceptedWithItsSize() {
		assertThat(inspect(JpegBuilder.jpeg().build(), "a.jpg"))
			.isEqualTo(new FileInspection.Accepted(ImageFormat.JPEG, 16, 12, List.of()));
	}

	@Test
	void strayOctetsBetweenSegmentsAreNoReasonToRefuse() {
		byte[] file = JpegBuilder.jpeg().stray(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14).build();
		assertThat(inspect(file, "a.jpg")).isInstanceOf(FileInspection.Accepted.class);
	}

	@Test
	void aJpegCutOffAnywhereIsRefused() {
		byte[] file = JpegBuilder.jpeg().xmp("").build();
		for (int end = 4; end < file.length - 1; end++) {
			assertThat(refusal(Arrays.copyOf(file, end), "a.jpg")).as("cut at %d", end)
				.isIn(FileInspection.Refusal.CUT_OFF, FileInspection.Refusal.NOT_WHAT_IT_CLAIMS);
		}
		assertThat(refusal(Arrays.copyOf(file, file.length - 2), "a.jpg")).isEqualTo(FileInspection.Refusal.CUT_OFF);
	}

	@ParameterizedTest(name = "{0} holding {1}: {2}")
	@CsvSource({ "notes.docx, PK\u0003\u0004word, NOT_A_PICTURE, a ZIP archive or an office document",
			"photo.jpg, %PDF-1.7, NOT_WHAT_IT_CLAIMS, a PDF document",
			"photo.jpg, <html><script>, NOT_WHAT_IT_CLAIMS, web page",
			"drawing.svg, <svg xmlns='x'>, NOT_A_PICTURE, an SVG drawing",
			"README, plain words, NOT_A_PICTURE, is not a picture" })
	void whatIsNoPictureIsNamed(String name, String content, FileInspection.Refusal refusal, String words) {
		assertThat(inspect(content.getBytes(StandardCharsets.ISO_8859_1), name))
			.isInstanceOfSatisfying(FileInspection.Refused.class, (refused) -> {
				assertThat(refused.refusal()).isEqualTo(refusal);
				assertThat(refused.sentence()).contains(name, words).endsWith(".");
			});
	}

	@Test
	void anEmptyFileIsRefused() {
		assertThat(refusal(new byte[0], "a.jpg")).isEqualTo(FileInspection.Refusal.EMPTY);
	}

	@Test
	void aPictureUnderTheNameOfAnotherFormatIsAcceptedWithARemark() {
		assertThat(inspect(JpegBuilder.jpeg().build(), "a.png")).isInstanceOfSatisfying(FileInspection.Accepted.class,
				(accepted) -> assertThat(accepted.remarks()).extracting(MetadataProblem::code)
					.containsExactly("file.other-format"));
	}

	@Test
	void tooManyPixelsAreRefusedBeforeAnythingIsDecoded() {
		assertThat(((FileInspection.Refused) FileGate.inspect(JpegBuilder.jpeg().build(), "a.jpg", 100)).refusal())
			.isEqualTo(FileInspection.Refusal.TOO_MANY_PIXELS);
		byte[] png = png(50_000, 50_000);
		assertThat(refusal(png, "a.png")).isEqualTo(FileInspection.Refusal.TOO_MANY_PIXELS);
	}

	@Test
	void aSecondFrameIsRefused() {
		byte[] file = JpegBuilder.jpeg().segment(0xC0, new byte[15]).build();
		assertThat(refusal(file, "a.jpg")).isEqualTo(FileInspection.Refusal.UNREASONABLE);
	}

	@Test
	void aThousandScansAreRefused() {
		byte[] file = JpegBuilder.jpeg().build();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(file, 0, file.length - 2);
		for (int i = 0; i < 1_000; i++) {
			out.writeBytes(new byte[] { (byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0 });
		}
		out.writeBytes(new byte[] { (byte) 0xFF, (byte) 0xD9 });
		assertThat(refusal(out.toByteArray(), "a.jpg")).isEqualTo(FileInspection.Refusal.UNREASONABLE);
	}

	@Test
	void aPngWithoutItsEndIsCutOff() {
		byte[] png = png(10, 10);
		assertThat(inspect(png, "a.png")).isInstanceOf(FileInspection.Accepted.class);
		assertThat(refusal(Arrays.copyOf(png, png.length - 3), "a.png")).isEqualTo(FileInspection.Refusal.CUT_OFF);
	}

	static byte[] png(int width, int height) {
		ByteBuffer png = ByteBuffer.allocate(8 + 25 + 12 + 12);
		png.put(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 });
		png.putInt(13).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
		png.put(new byte[] { 8, 2, 0, 0, 0 }).putInt(0);
		png.putInt(0).put("IDAT".getBytes(StandardCharsets.US_ASCII)).putInt(0);
		png.putInt(0).put("IEND".getBytes(StandardCharsets.US_ASCII)).putInt(0);
		return png.array();
	}

}

package org.cutline.rendition;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Copies of a picture look alike, other pictures do not. */
class LikenessTests {

	private static final Path PRESS = Path.of("..", "shared", "photos", "press");

	@TempDir
	private Path folder;

	@BeforeEach
	void pressPhotos() {
		assumeThat(PRESS).as("the press photos are not beside this project").isDirectory();
	}

	private static long likeness(Path file) {
		return ((Drawing.Drawn) Drawing.of(file, 1)).likeness();
	}

	private static Path press(String start) throws IOException {
		try (Stream<Path> files = Files.list(PRESS)) {
			return files.filter((each) -> String.valueOf(each.getFileName()).startsWith(start))
				.findFirst()
				.orElseThrow();
		}
	}

	@Test
	void aResendOfTheSamePictureLooksTheSame() throws IOException {
		assertThat(Likeness.distance(likeness(press("01")), likeness(press("13")))).isLessThanOrEqualTo(4);
	}

	@ParameterizedTest(name = "{0} px wide, quality {1}, {2} percent cut off")
	@CsvSource({ "1200, 0.3, 0, 6", "300, 0.8, 0, 6", "900, 0.9, 2, 12", "2000, 0.9, 4, 16" })
	void copiesLookAlike(int width, float quality, int cut, int most) throws IOException {
		for (String name : List.of("01", "02", "05")) {
			BufferedImage whole = ImageIO.read(press(name).toFile());
			int margin = whole.getWidth() * cut / 100;
			BufferedImage part = whole.getSubimage(margin, margin, whole.getWidth() - 2 * margin,
					whole.getHeight() - 2 * margin);
			BufferedImage copy = new BufferedImage(width, width * 2 / 3, BufferedImage.TYPE_INT_RGB);
			copy.createGraphics().drawImage(part, 0, 0, width, width * 2 / 3, null);
			Path file = Files.write(this.folder.resolve("copy.jpg"), jpeg(copy, quality));
			assertThat(Likeness.distance(likeness(press(name)), likeness(file))).as(name).isLessThanOrEqualTo(most);
		}
	}

	private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ByteArrayOutputStream octets = new ByteArrayOutputStream();
		try (ImageOutputStream output = ImageIO.createImageOutputStream(octets)) {
			ImageWriteParam param = writer.getDefaultWriteParam();
			param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			param.setCompressionQuality(quality);
			writer.setOutput(output);
			writer.write(null, new IIOImage(picture, null, null), param);
		}
		finally {
			writer.dispose();
		}
		return octets.toByteArray();
	}

	@Test
	void otherPicturesDoNot() throws IOException {
		Map<String, Long> likenesses = new TreeMap<>();
		for (String name : List.of("01", "02", "03", "04", "05", "08", "10", "11")) {
			likenesses.put(name, likeness(press(name)));
		}
		likenesses.forEach((one, first) -> likenesses.forEach((other, second) -> {
			if (!one.equals(other)) {
				assertThat(Likeness.distance(first, second)).as(one + " and " + other).isGreaterThanOrEqualTo(18);
			}
		}));
	}

	@Test
	void theSmallestPicturesHaveOneToo() throws IOException {
		BufferedImage dot = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
		Path file = Files.write(this.folder.resolve("dot.jpg"), jpeg(dot, 0.9f));
		assertThat(ImageIO.read(new ByteArrayInputStream(((Drawing.Drawn) Drawing.of(file, 1)).thumbnail())).getWidth())
			.isOne();
	}

}

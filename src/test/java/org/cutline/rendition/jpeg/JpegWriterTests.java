package org.cutline.rendition.jpeg;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What is written is read by others, and is the picture. */
class JpegWriterTests {

	private static Plane plane(int width, int height, int start) {
		byte[] samples = new byte[width * height];
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				samples[y * width + x] = (byte) Math.round(start + 60 * Math.sin(x / 9.0) * Math.cos(y / 7.0));
			}
		}
		return new Plane(width, height, samples);
	}

	@ParameterizedTest
	@CsvSource({ "64, 48, 85, 2.5", "65, 49, 85, 2.5", "1, 1, 85, 2.5", "200, 31, 95, 1.5", "37, 90, 40, 7",
			"16, 16, 100, 1.2" })
	void othersReadBrightness(int width, int height, int quality, double most) throws IOException {
		Plane bright = plane(width, height, 128);
		BufferedImage read = ImageIO
			.read(new ByteArrayInputStream(JpegWriter.write(new Planes(bright, null, null), quality)));
		assertThat(read.getWidth()).isEqualTo(width);
		assertThat(read.getHeight()).isEqualTo(height);
		double sum = 0;
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				sum += Math.abs(read.getRaster().getSample(x, y, 0) - bright.at(x, y));
			}
		}
		assertThat(sum / (width * height)).isLessThan(most);
	}

	@ParameterizedTest
	@CsvSource({ "64, 48", "65, 49", "33, 17", "1, 1" })
	void ownReaderReadsAllPlanesBack(int width, int height) {
		Planes planes = new Planes(plane(width, height, 128), plane((width + 1) / 2, (height + 1) / 2, 90),
				plane((width + 1) / 2, (height + 1) / 2, 160));
		Planes read = JpegReader.read(JpegWriter.write(planes, 95), 1600).orElseThrow().planes();
		for (int i = 0; i < 3; i++) {
			Plane before = planes.list().get(i);
			Plane after = read.list().get(i);
			assertThat(after.width()).isEqualTo(before.width());
			double sum = 0;
			for (int y = 0; y < before.height(); y++) {
				for (int x = 0; x < before.width(); x++) {
					sum += Math.abs(after.at(x, y) - before.at(x, y));
				}
			}
			assertThat(sum / (before.width() * before.height())).isLessThan(2.5);
		}
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "255, 255", "0, 255", "255, 0" })
	void extremesStayInBounds(int bright, int colour) throws IOException {
		byte[] full = new byte[64 * 64];
		Arrays.fill(full, (byte) bright);
		byte[] half = new byte[32 * 32];
		Arrays.fill(half, (byte) colour);
		Planes planes = new Planes(new Plane(64, 64, full), new Plane(32, 32, half), new Plane(32, 32, half.clone()));
		Planes read = JpegReader.read(JpegWriter.write(planes, 100), 64).orElseThrow().planes();
		assertThat(read.brightness().at(20, 20)).isCloseTo(bright, within(2));
		assertThat(ImageIO.read(new ByteArrayInputStream(JpegWriter.write(planes, 100)))).isNotNull();
	}

}

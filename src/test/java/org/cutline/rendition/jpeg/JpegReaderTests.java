package org.cutline.rendition.jpeg;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What our reader makes of a JPEG is what the JDK's makes of it, made smaller; and what
 * it does not know it leaves alone.
 */
class JpegReaderTests {

	private static final Path SHARED = Path.of("..", "shared", "photos");

	private static BufferedImage scene(int width, int height, int type) {
		BufferedImage picture = new BufferedImage(width, height, type);
		Graphics2D pen = picture.createGraphics();
		pen.setPaint(new GradientPaint(0, 0, new Color(20, 60, 140), width, height, new Color(240, 180, 60)));
		pen.fillRect(0, 0, width, height);
		Random random = new Random(7);
		for (int i = 0; i < 40; i++) {
			pen.setColor(new Color(random.nextInt(0x1000000)));
			pen.fillOval(random.nextInt(width), random.nextInt(height), 1 + width / 9, 1 + height / 7);
		}
		pen.dispose();
		return picture;
	}

	/** A JPEG by the JDK's writer; colours by so many times more brightness each way. */
	private static byte[] jpeg(BufferedImage picture, boolean progressive, int across, int down, int restart)
			throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		try {
			ImageWriteParam param = writer.getDefaultWriteParam();
			param.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
			IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture),
					param);
			String format = metadata.getNativeMetadataFormatName();
			Element tree = (Element) metadata.getAsTree(format);
			NodeList components = tree.getElementsByTagName("componentSpec");
			if (components.getLength() == 3) {
				Element bright = (Element) components.item(0);
				bright.setAttribute("HsamplingFactor", Integer.toString(across));
				bright.setAttribute("VsamplingFactor", Integer.toString(down));
			}
			if (restart > 0) {
				Element interval = (Element) tree.getElementsByTagName("markerSequence")
					.item(0)
					.appendChild(new IIOMetadataNode("dri"));
				interval.setAttribute("interval", Integer.toString(restart));
			}
			metadata.setFromTree(format, tree);
			ByteArrayOutputStream octets = new ByteArrayOutputStream();
			try (ImageOutputStream output = ImageIO.createImageOutputStream(octets)) {
				writer.setOutput(output);
				writer.write(null, new IIOImage(picture, null, metadata), param);
			}
			return octets.toByteArray();
		}
		finally {
			writer.dispose();
		}
	}

	private static JpegPicture read(byte[] octets, int edge) {
		return JpegReader.read(octets, edge).orElseThrow();
	}

	/** How far brightness is from that of the JDK's picture, over a grid, on average. */
	private static double difference(Planes planes, BufferedImage whole) {
		int grid = 10;
		double sum = 0;
		for (int y = 0; y < grid; y++) {
			for (int x = 0; x < grid; x++) {
				sum += Math.abs(ours(planes.brightness(), x, y, grid) - theirs(whole, x, y, grid));
			}
		}
		return sum / (grid * grid);
	}

	private static double ours(Plane plane, int x, int y, int grid) {
		double sum = 0;
		int count = 0;
		for (int row = y * plane.height() / grid; row < (y + 1) * plane.height() / grid; row++) {
			for (int column = x * plane.width() / grid; column < (x + 1) * plane.width() / grid; column++) {
				sum += plane.at(column, row);
				count++;
			}
		}
		return sum / count;
	}

	private static double theirs(BufferedImage picture, int x, int y, int grid) {
		double sum = 0;
		int count = 0;
		for (int row = y * picture.getHeight() / grid; row < (y + 1) * picture.getHeight() / grid; row++) {
			for (int column = x * picture.getWidth() / grid; column < (x + 1) * picture.getWidth() / grid; column++) {
				sum += brightness(picture.getRaster(), column, row);
				count++;
			}
		}
		return sum / count;
	}

	/** In the file's own colours, whatever they mean. */
	private static double brightness(Raster raster, int x, int y) {
		return (raster.getNumBands() == 1) ? raster.getSample(x, y, 0) : 0.299 * raster.getSample(x, y, 0)
				+ 0.587 * raster.getSample(x, y, 1) + 0.114 * raster.getSample(x, y, 2);
	}

	private static void assertSame(byte[] octets, int edge, double most) throws IOException {
		JpegPicture picture = read(octets, edge);
		BufferedImage whole = ImageIO.read(new ByteArrayInputStream(octets));
		assertThat(picture.width()).isEqualTo(whole.getWidth());
		assertThat(picture.height()).isEqualTo(whole.getHeight());
		int longest = Math.max(picture.planes().width(), picture.planes().height());
		assertThat(longest).isGreaterThanOrEqualTo(Math.min(edge, Math.max(whole.getWidth(), whole.getHeight())));
		assertThat(difference(picture.planes(), whole)).isLessThan(most);
	}

	@ParameterizedTest
	@CsvSource({ "false, 2, 2, 0", "false, 2, 1, 0", "false, 1, 1, 0", "false, 1, 2, 0", "true, 2, 2, 0",
			"true, 1, 1, 0", "true, 2, 1, 0", "false, 2, 2, 5", "false, 1, 1, 3" })
	void isWhatTheJdkReads(boolean progressive, int across, int down, int restart) throws IOException {
		byte[] octets = jpeg(scene(403, 301, BufferedImage.TYPE_INT_RGB), progressive, across, down, restart);
		for (int edge : List.of(403, 350, 250, 160, 100)) {
			assertSame(octets, edge, 1.5);
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void greyHasNoColour(boolean progressive) throws IOException {
		byte[] octets = jpeg(scene(321, 200, BufferedImage.TYPE_BYTE_GRAY), progressive, 1, 1, 0);
		assertThat(read(octets, 321).planes().isGrey()).isTrue();
		assertSame(octets, 321, 1);
		assertSame(octets, 100, 1);
	}

	@Test
	void eachSampleOfAWholePictureIsTheJdksWithinRounding() throws IOException {
		byte[] octets = jpeg(scene(160, 120, BufferedImage.TYPE_BYTE_GRAY), false, 1, 1, 0);
		Plane ours = read(octets, 160).planes().brightness();
		BufferedImage theirs = ImageIO.read(new ByteArrayInputStream(octets));
		for (int y = 0; y < 120; y++) {
			for (int x = 0; x < 160; x++) {
				assertThat(Math.abs(ours.at(x, y) - theirs.getRaster().getSample(x, y, 0))).isLessThanOrEqualTo(2);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "7, 9", "8, 8", "17, 16", "16, 33", "1, 40" })
	void pictureOfAnySize(int width, int height) throws IOException {
		byte[] octets = jpeg(scene(width, height, BufferedImage.TYPE_INT_RGB), false, 2, 2, 0);
		Planes planes = read(octets, 1600).planes();
		assertThat(planes.width()).isEqualTo(width);
		assertThat(planes.height()).isEqualTo(height);
	}

	@Test
	void theSharedPhotosAreWhatTheJdkReads() throws IOException {
		Assumptions.assumeTrue(Files.isDirectory(SHARED), "the shared photos are not here");
		int read = 0;
		try (Stream<Path> files = Files.walk(SHARED)) {
			for (Path file : files.filter((each) -> each.toString().endsWith(".jpg")).sorted().toList()) {
				byte[] octets = Files.readAllBytes(file);
				Optional<JpegPicture> picture = JpegReader.read(octets, 400);
				// The JDK's reader brings other colours to sRGB while it reads.
				if (picture.isPresent() && picture.get().profile() == null) {
					read++;
					assertSame(octets, 400, 1.5);
				}
			}
		}
		assertThat(read).isGreaterThanOrEqualTo(20);
	}

	@Test
	void aProfileIsHandedOn() throws IOException {
		byte[] octets = jpeg(scene(40, 30, BufferedImage.TYPE_INT_RGB), false, 2, 2, 0);
		ByteArrayOutputStream with = new ByteArrayOutputStream();
		with.write(octets, 0, 2);
		for (int piece = 2; piece >= 1; piece--) {
			with.writeBytes(new byte[] { (byte) 0xFF, (byte) 0xE2, 0, 2 + 12 + 2 + 3 });
			with.writeBytes("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII));
			with.writeBytes(new byte[] { (byte) piece, 2, (byte) piece, (byte) piece, (byte) piece });
		}
		with.write(octets, 2, octets.length - 2);
		assertThat(read(with.toByteArray(), 40).profile()).containsExactly(1, 1, 1, 2, 2, 2);
		assertThat(read(octets, 40).profile()).isNull();
	}

	@Test
	void whatEndsEarlyIsLeftToOthers() throws IOException {
		byte[] octets = jpeg(scene(200, 150, BufferedImage.TYPE_INT_RGB), false, 2, 2, 0);
		for (int length : List.of(0, 1, 2, 3, 20, 200, octets.length / 2, octets.length - 3, octets.length - 1)) {
			assertThat(JpegReader.read(Arrays.copyOf(octets, length), 100)).as("%d octets", length).isEmpty();
		}
	}

	@Test
	void damageDoesNoHarm() throws IOException {
		List<byte[]> whole = List.of(jpeg(scene(120, 90, BufferedImage.TYPE_INT_RGB), false, 2, 2, 4),
				jpeg(scene(120, 90, BufferedImage.TYPE_INT_RGB), true, 1, 1, 0));
		Random random = new Random(20261128);
		int left = 0;
		for (int round = 0; round < 4000; round++) {
			byte[] damaged = whole.get(round % 2).clone();
			for (int i = 0; i <= random.nextInt(4); i++) {
				damaged[2 + random.nextInt(damaged.length - 2)] = (byte) random.nextInt(256);
			}
			Optional<JpegPicture> read = JpegReader.read(damaged, 60);
			left += read.isEmpty() ? 1 : 0;
		}
		assertThat(left).isGreaterThan(400);
	}

}

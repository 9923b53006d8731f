package org.cutline.rendition;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Whatever a file's picture is made of, it is shown upright and in its colours. */
class DrawingTests {

	private static final Path PRESS = Path.of("..", "shared", "photos", "press");

	@TempDir
	private Path folder;

	private Path file(byte[] octets) throws IOException {
		return Files.write(this.folder.resolve("picture"), octets);
	}

	private BufferedImage drawn(Path file, int orientation) throws IOException {
		Drawing drawing = Drawing.of(file, orientation);
		assertThat(drawing).isInstanceOf(Drawing.Drawn.class);
		BufferedImage read = ImageIO.read(new ByteArrayInputStream(((Drawing.Drawn) drawing).preview()));
		return (read.getRaster().getNumBands() == 1) ? threeTimes(read) : read;
	}

	/** Java takes grey for light rather than for what sRGB makes of it. */
	private static BufferedImage threeTimes(BufferedImage grey) {
		BufferedImage picture = new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < grey.getHeight(); y++) {
			for (int x = 0; x < grey.getWidth(); x++) {
				picture.setRGB(x, y, 0x010101 * grey.getRaster().getSample(x, y, 0));
			}
		}
		return picture;
	}

	private static byte[] encoded(BufferedImage picture, String format) throws IOException {
		ByteArrayOutputStream octets = new ByteArrayOutputStream();
		assertThat(ImageIO.write(picture, format, octets)).isTrue();
		return octets.toByteArray();
	}

	private static BufferedImage filled(int type, Color colour) {
		BufferedImage picture = new BufferedImage(64, 48, type);
		for (int y = 0; y < 48; y++) {
			for (int x = 0; x < 64; x++) {
				picture.setRGB(x, y, colour.getRGB());
			}
		}
		return picture;
	}

	private static int[] samples(int value) {
		int[] samples = new int[64 * 48];
		Arrays.fill(samples, value);
		return samples;
	}

	private static void assertColour(BufferedImage picture, Color expected) {
		Color colour = new Color(picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2));
		assertThat(colour.getRed()).as("%s", colour).isCloseTo(expected.getRed(), within(3));
		assertThat(colour.getGreen()).as("%s", colour).isCloseTo(expected.getGreen(), within(3));
		assertThat(colour.getBlue()).as("%s", colour).isCloseTo(expected.getBlue(), within(3));
	}

	@ParameterizedTest
	@ValueSource(strings = { "jpeg", "png", "tiff", "bmp" })
	void plainColoursStayWhatTheyAre(String format) throws IOException {
		Color colour = new Color(200, 90, 40);
		assertColour(drawn(file(encoded(filled(BufferedImage.TYPE_3BYTE_BGR, colour), format)), 1), colour);
	}

	@ParameterizedTest
	@ValueSource(strings = { "jpeg", "png", "tiff" })
	void greyWithoutAProfileIsNotMadeLighter(String format) throws IOException {
		BufferedImage grey = new BufferedImage(64, 48, BufferedImage.TYPE_BYTE_GRAY);
		grey.getRaster().setSamples(0, 0, 64, 48, 0, samples(100));
		assertColour(drawn(file(encoded(grey, format)), 1), new Color(100, 100, 100));
	}

	@Test
	void sixteenBitsAreEight() throws IOException {
		BufferedImage grey = new BufferedImage(64, 48, BufferedImage.TYPE_USHORT_GRAY);
		grey.getRaster().setSamples(0, 0, 64, 48, 0, samples(100 * 257));
		assertColour(drawn(file(encoded(grey, "png")), 1), new Color(100, 100, 100));
	}

	@ParameterizedTest
	@CsvSource({ "0, 255 255 255", "128, 227 172 147", "255, 200 90 40" })
	void whatIsTransparentShowsWhitePaper(int opacity, String expected) throws IOException {
		List<Integer> rgb = List.of(expected.split(" ")).stream().map(Integer::valueOf).toList();
		BufferedImage clear = filled(BufferedImage.TYPE_INT_ARGB, new Color(200, 90, 40, opacity));
		assertColour(drawn(file(encoded(clear, "png")), 1), new Color(rgb.get(0), rgb.get(1), rgb.get(2)));
	}

	@Test
	void aPaletteIsLookedUp() throws IOException {
		Color colour = new Color(0xCC, 0x66, 0x33);
		assertColour(drawn(file(encoded(filled(BufferedImage.TYPE_BYTE_INDEXED, colour), "png")), 1), colour);
		assertColour(drawn(file(encoded(filled(BufferedImage.TYPE_BYTE_BINARY, Color.WHITE), "png")), 1), Color.WHITE);
	}

	@Test
	void theProfileOfAPngCounts() throws IOException {
		byte[] png = encoded(filled(BufferedImage.TYPE_INT_RGB, new Color(55, 55, 55)), "png");
		byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
		// 55 of 255 in linear light is 128 of 255 in sRGB (IEC 61966-2-1).
		assertColour(drawn(file(withProfile(png, profile)), 1), new Color(128, 128, 128));
		assertColour(drawn(file(withProfile(png, new byte[200])), 1), new Color(55, 55, 55));
	}

	private static byte[] withProfile(byte[] png, byte[] profile) throws IOException {
		ByteArrayOutputStream data = new ByteArrayOutputStream();
		data.write("iCCPname\0\0".getBytes(StandardCharsets.US_ASCII));
		try (DeflaterOutputStream deflated = new DeflaterOutputStream(data)) {
			deflated.write(profile);
		}
		CRC32 sum = new CRC32();
		sum.update(data.toByteArray());
		int header = 33;
		return ByteBuffer.allocate(png.length + data.size() + 8)
			.put(png, 0, header)
			.putInt(data.size() - 4)
			.put(data.toByteArray())
			.putInt((int) sum.getValue())
			.put(png, header, png.length - header)
			.array();
	}

	/** Red lies at the top left of the picture as it is to be seen. */
	@ParameterizedTest
	@CsvSource({ "1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 0, 1", "7, 1, 1", "8, 1, 0" })
	void picturesAreTurnedUpright(int orientation, int right, int bottom) throws IOException {
		BufferedImage picture = filled(BufferedImage.TYPE_INT_RGB, Color.WHITE);
		picture.createGraphics()
			.drawImage(filled(BufferedImage.TYPE_INT_RGB, Color.RED), right * 32, bottom * 24, 32, 24, null);
		BufferedImage upright = drawn(file(encoded(picture, "png")), orientation);
		assertThat(upright.getWidth()).isEqualTo((orientation < 5) ? 64 : 48);
		assertThat(new Color(upright.getRGB(4, 4)).getGreen()).isLessThan(30);
		assertThat(new Color(upright.getRGB(upright.getWidth() - 5, upright.getHeight() - 5)).getGreen())
			.isGreaterThan(225);
	}

	@ParameterizedTest
	@CsvSource({ "4000, 2000, 1600, 800", "1601, 20, 1600, 20", "5000, 1, 1600, 1", "30, 40, 30, 40" })
	void theLongestEdgeIsBoundedAndNothingIsMadeLarger(int width, int height, int toWidth, int toHeight)
			throws IOException {
		BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
		BufferedImage preview = drawn(file(encoded(picture, "png")), 1);
		assertThat(List.of(preview.getWidth(), preview.getHeight())).containsExactly(toWidth, toHeight);
	}

	@Test
	void finePatternsBecomeTheirMean() throws IOException {
		BufferedImage lines = new BufferedImage(3200, 100, BufferedImage.TYPE_INT_RGB);
		for (int x = 0; x < 3200; x += 2) {
			for (int y = 0; y < 100; y++) {
				lines.setRGB(x, y, 0xFFFFFF);
			}
		}
		assertColour(drawn(file(encoded(lines, "png")), 1), new Color(128, 128, 128));
	}

	/**
	 * What ImageMagick makes of the same file, over a grid of the picture. CMYK has no
	 * profile here: inks are taken as the opposites of light by both.
	 */
	@ParameterizedTest(name = "{0}")
	@CsvSource({ "cmyk.jpg, -colorspace CMYK", "cmyk.tif, -colorspace CMYK -compress lzw",
			"progressive.jpg, -interlace JPEG", "grey.jpg, -colorspace Gray", "grey16.tif, -colorspace Gray -depth 16",
			"sixteen.png, -depth 16", "sixteen.tif, -depth 16 -compress zip",
			"tiled.tif, -define tiff:tile-geometry=128x128", "pages.tif, ( +clone -negate )",
			"jpeg-inside.tif, -compress jpeg", "float.tif, -depth 32 -define quantum:format=floating-point",
			"lab.tif, -colorspace Lab", "alpha.webp, -alpha set -channel A -evaluate set 40%",
			"alpha.tif, -alpha set -channel A -evaluate set 40%", "palette.png, -colors 64", "palette.gif, -colors 64",
			"lossless.webp, -define webp:lossless=true", "bilevel.tif, -threshold 50% -type bilevel" })
	void anotherProgramSeesTheSameColours(String name, String options) throws IOException, InterruptedException {
		Path press = PRESS.resolve("01-g7-working-dinner.jpg");
		Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/convert"))
				|| Files.isExecutable(Path.of("/usr/local/bin/convert")), "ImageMagick is not installed");
		Assumptions.assumeTrue(Files.exists(press), "the press photos are not beside this project: " + PRESS);
		Path file = this.folder.resolve(name);
		convert("%s -strip -resize 1000x1000 %s %s".formatted(press, options, file));
		double[] theirs = grid(file + "[0] -background white -alpha remove -alpha off -colorspace sRGB -strip");
		Files.write(this.folder.resolve("preview.jpg"), ((Drawing.Drawn) Drawing.of(file, 1)).preview());
		double[] ours = grid(this.folder.resolve("preview.jpg").toString());
		assertThat(ours).hasSameSizeAs(theirs);
		double sum = 0;
		for (int at = 0; at < ours.length; at++) {
			sum += Math.abs(ours[at] - theirs[at]);
		}
		assertThat(sum / ours.length).isLessThan(2.5);
	}

	private double[] grid(String arguments) throws IOException, InterruptedException {
		Path grid = this.folder.resolve("grid.ppm");
		convert(arguments + " -depth 8 -type TrueColor -resize 12x8! ppm:" + grid);
		byte[] octets = Files.readAllBytes(grid);
		double[] numbers = new double[12 * 8 * 3];
		for (int at = 0; at < numbers.length; at++) {
			numbers[at] = octets[octets.length - numbers.length + at] & 0xFF;
		}
		return numbers;
	}

	private static void convert(String arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("convert"));
		command.addAll(List.of(arguments.split(" ")));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		// It warns of what it has written all the same; a file that is missing shows
		// later.
		process.getInputStream().readAllBytes();
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
	}

	@Test
	void aFileThatIsNoPictureIsSaidToBeNone() throws IOException {
		assertThat(Drawing.of(file("no picture".getBytes(StandardCharsets.UTF_8)), 1))
			.isInstanceOf(Drawing.NoReader.class);
		assertThat(Drawing.of(file(new byte[] { -1, -40, -1, -64, 0, 3 }), 1)).isInstanceOf(Drawing.Undecodable.class);
	}

}

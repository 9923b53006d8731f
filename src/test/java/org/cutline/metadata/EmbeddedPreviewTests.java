package org.cutline.metadata;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The JPEGs that files carry for those who cannot decode the rest. */
class EmbeddedPreviewTests {

	private static final byte[] SMALL = jpeg(0xC0, 160, 120);

	private static final byte[] LARGE = jpeg(0xC0, 1920, 1280);

	/** The picture of the sensor itself, which is a JPEG of a sort that nobody shows. */
	private static final byte[] LOSSLESS = jpeg(0xC3, 6000, 4000);

	private static byte[] jpeg(int frame, int width, int height) {
		return ByteBuffer.allocate(24)
			.put(HexFormat.of().parseHex("ffd8ff"))
			.put((byte) frame)
			.putShort((short) 11)
			.put((byte) 8)
			.putShort((short) height)
			.putShort((short) width)
			.put(HexFormat.of().parseHex("01011100ffda0002ffd9"))
			.array();
	}

	private static byte[] box(String type, byte[]... contents) {
		byte[] joined = JpegBuilder.join(contents);
		return JpegBuilder.join(ByteBuffer.allocate(8).putInt(8 + joined.length).put(ascii(type)).array(), joined);
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static byte[] numbers(int... numbers) {
		ByteBuffer octets = ByteBuffer.allocate(4 * numbers.length);
		for (int number : numbers) {
			octets.putInt(number);
		}
		return octets.array();
	}

	private static byte[] found(byte[]... file) {
		return EmbeddedPreview.find(Octets.of(JpegBuilder.join(file))).orElse(new byte[0]);
	}

	/**
	 * Directories of one long number each entry; the pictures follow at 200, a hundred
	 * apart.
	 */
	private static byte[] raw(int[]... directories) {
		ByteBuffer file = ByteBuffer.allocate(500).order(ByteOrder.LITTLE_ENDIAN).put(ascii("II*\0")).putInt(8);
		for (int number = 0; number < directories.length; number++) {
			int[] entries = directories[number];
			int end = file.position() + 2 + 6 * entries.length + 4;
			file.putShort((short) (entries.length / 2));
			for (int at = 0; at < entries.length; at += 2) {
				file.putShort((short) entries[at]).putShort((short) 4).putInt(1).putInt(entries[at + 1]);
			}
			file.putInt((number + 1 < directories.length) ? end : 0);
		}
		return file.put(200, SMALL).put(300, LARGE).put(400, LOSSLESS).array();
	}

	@Test
	void ofSeveralInARawFileTheLargestThatCanBeShownIsTaken() {
		int dng = 0xC612;
		assertThat(found(raw(new int[] { 0x201, 200, 0x202, 24, dng, 1 }, new int[] { 0x103, 7, 0x111, 300, 0x117, 24 },
				new int[] { 0x103, 7, 0x111, 400, 0x117, 24 })))
			.isEqualTo(LARGE);
		assertThat(found(raw(new int[] { 0x103, 6, 0x111, 200, 0x117, 24, dng, 1 }))).isEqualTo(SMALL);
	}

	@Test
	void stripsThatAreNoJpegAndPlacesOutsideTheFileAreNone() {
		assertThat(found(raw(new int[] { 0x103, 1, 0x111, 300, 0x117, 24, 0xC612, 1 }))).isEmpty();
		assertThat(found(raw(new int[] { 0x201, 90_000, 0x202, 24, 0xC612, 1 }))).isEmpty();
		assertThat(found(raw(new int[] { 0x201, 20, 0x202, -1, 0xC612, 1 }))).isEmpty();
	}

	@Test
	void canonsNewerRawFilesKeepOneInABoxAndALargerOneInATrack() {
		byte[] type = box("ftyp", ascii("crx \0\0\0\1crx isom"));
		byte[] preview = box("uuid", HexFormat.of().parseHex("eaf42b5e1c984b88b9fbb7dc406e4d16"), numbers(0, 1),
				box("PRVW", numbers(0, 0, 0, SMALL.length), SMALL));
		assertThat(found(type, preview)).startsWith(SMALL);
		byte[] lengths = box("stsz", numbers(0, 0, 1, LARGE.length));
		int tables = 8 * 5 + lengths.length + 24;
		byte[] places = box("co64", numbers(0, 1, 0, type.length + preview.length + tables + 8));
		byte[] track = box("moov", box("trak", box("mdia", box("minf", box("stbl", lengths, places)))));
		assertThat(found(type, preview, track, box("mdat", LARGE))).isEqualTo(LARGE);
	}

	@Test
	void aHeicFileMayHoldAnItemThatIsAJpeg() {
		byte[] information = box("iinf", new byte[4], new byte[] { 0, 2 },
				box("infe", new byte[] { 2, 0, 0, 0, 0, 1, 0, 0 }, ascii("hvc1\0")),
				box("infe", new byte[] { 2, 0, 0, 0, 0, 2, 0, 0 }, ascii("jpeg\0")));
		byte[] places = JpegBuilder.join(new byte[] { 1, 0, 0, 0, 0x44, 0, 0, 1 },
				new byte[] { 0, 2, 0, 1, 0, 0, 0, 1 }, numbers(0, SMALL.length));
		byte[] meta = box("meta", new byte[4], information, box("iloc", places), box("idat", SMALL));
		byte[] type = box("ftyp", ascii("heic\0\0\0\0mif1heic"));
		assertThat(found(type, meta)).isEqualTo(SMALL);
		assertThat(found(type, box("meta", new byte[4], box("idat", SMALL)))).isEmpty();
	}

	@Test
	void fujifilmAndPhotoshopHaveAPlaceForIt() {
		byte[] head = ByteBuffer.allocate(100)
			.put(ascii("FUJIFILMCCD-RAW "))
			.putInt(84, 100)
			.putInt(88, LARGE.length)
			.array();
		assertThat(found(head, LARGE)).isEqualTo(LARGE);
		byte[] resource = JpegBuilder.join(ascii("8BIM"), new byte[] { 4, 12, 0, 0 }, numbers(28 + SMALL.length),
				new byte[28], SMALL);
		assertThat(found(ascii("8BPS\0\1\0\0\0\0\0\0\0\3"), numbers(100, 200), new byte[] { 0, 8, 0, 3 },
				numbers(0, resource.length), resource))
			.isEqualTo(SMALL);
	}

	@Test
	void formatsThatAreShownThemselvesHaveNone() {
		assertThat(found(JpegBuilder.jpeg().build())).isEmpty();
		assertThat(found(ascii("no picture"))).isEmpty();
	}

}

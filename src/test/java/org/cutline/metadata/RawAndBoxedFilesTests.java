package org.cutline.metadata;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Camera raw on its frames, HEIC and AVIF, BigTIFF: formats that are only read. */
class RawAndBoxedFilesTests {

	private static FileMetadata read(byte[] file) {
		return ((MetadataReading.Read) MetadataReader.read(file)).metadata();
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static byte[] box(String type, byte[]... contents) {
		byte[] joined = JpegBuilder.join(contents);
		return JpegBuilder.join(ByteBuffer.allocate(8).putInt(8 + joined.length).put(ascii(type)).array(), joined);
	}

	@Test
	void aCanonRawFileIsReadFromItsFourDirectoriesAndItsXmp() {
		byte[] first = ExifBuilder.littleEndian().text(0x010F, "Canon").text(Exif.ARTIST, "EUGENE HOSHIKO").build();
		byte[] exif = ExifBuilder.littleEndian().text(0x9003, "2023:11:07 19:42:00").text(0x9011, "+09:00").build();
		byte[] gps = ExifBuilder.littleEndian().text(2, "somewhere").build();
		byte[] canon = box("uuid", HexFormat.of().parseHex("85c0b687820f11e08111f4ce462b6a48"),
				box("CNCV", ascii("CR3")), box("CMT1", first), box("CMT2", exif), box("CMT3", new byte[40]),
				box("CMT4", gps));
		byte[] xmp = box("uuid", HexFormat.of().parseHex("be7acfcb97a942e89c71999491e3afac"),
				Texts.utf8(JpegBuilder.packet("<photoshop:City>Tōkyō</photoshop:City>")));
		FileMetadata metadata = read(
				JpegBuilder.join(box("ftyp", ascii("crx \0\0\0\1crx isom")), box("moov", canon), xmp));
		assertThat(metadata.format()).isEqualTo(ImageFormat.RAW);
		assertThat(metadata.text(Field.CREATOR)).isEqualTo("EUGENE HOSHIKO");
		assertThat(metadata.text(Field.DATE_CREATED)).isEqualTo("2023-11-07T19:42:00+09:00");
		assertThat(metadata.text(Field.CITY)).isEqualTo("Tōkyō");
		assertThat(metadata.hasGps()).isTrue();
	}

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource({ "II, 42", "MM, 42", "II, 85", "II, 20306" })
	void rawFilesOnTheFrameOfTiffAreRead(String order, int magic) {
		ExifBuilder builder = order.equals("II") ? ExifBuilder.littleEndian() : ExifBuilder.bigEndian();
		byte[] file = builder.text(0xC612, "\1\4")
			.text(Exif.DESCRIPTION, "Blinken walks")
			.text(700, JpegBuilder.packet("<photoshop:Credit>EFE-EPA</photoshop:Credit>"))
			.exif(0x9003, "2023:11:07 19:42:00")
			.build();
		file[order.equals("II") ? 2 : 3] = (byte) magic;
		file[order.equals("II") ? 3 : 2] = (byte) (magic >> 8);
		FileMetadata metadata = read(file);
		assertThat(metadata.format()).isEqualTo(ImageFormat.RAW);
		assertThat(metadata.text(Field.DESCRIPTION)).isEqualTo("Blinken walks");
		assertThat(metadata.text(Field.CREDIT_LINE)).isEqualTo("EFE-EPA");
		assertThat(metadata.text(Field.DATE_CREATED)).isEqualTo("2023-11-07T19:42:00");
	}

	@Test
	void aFujifilmRawFileIsReadFromItsPreview() {
		byte[] preview = JpegBuilder.jpeg()
			.exif(ExifBuilder.bigEndian().text(Exif.ARTIST, "A Photographer").build())
			.build();
		byte[] head = ByteBuffer.allocate(100)
			.put(ascii("FUJIFILMCCD-RAW "))
			.putInt(84, 100)
			.putInt(88, preview.length)
			.array();
		assertThat(read(JpegBuilder.join(head, preview)).text(Field.CREATOR)).isEqualTo("A Photographer");
	}

	@Test
	void bigTiffIsRead() {
		ByteBuffer file = ByteBuffer.allocate(16 + 8 + 2 * 20 + 8 + 20).put(new byte[] { 'M', 'M', 0, 43, 0, 8, 0, 0 });
		file.putLong(16).putLong(2);
		file.putShort((short) 0x0100).putShort((short) 16).putLong(1).putLong(4000);
		file.putShort((short) 0x010E).putShort((short) 2).putLong(20).putLong(72).putLong(0);
		file.put(ascii("A very large picture"));
		FileMetadata metadata = read(file.array());
		assertThat(metadata.format()).isEqualTo(ImageFormat.TIFF);
		assertThat(metadata.text(Field.DESCRIPTION)).isEqualTo("A very large picture");
	}

	@ParameterizedTest(name = "{0} quarter turns, mirrored {1}: orientation {2}")
	@CsvSource({ "0, -1, 1", "1, -1, 8", "2, -1, 3", "3, -1, 6", "0, 1, 2", "0, 0, 4", "1, 0, 5", "3, 0, 7" })
	void howAHeicPictureIsTurnedIsSaidByItsProperties(int turns, int mirror, int orientation) {
		byte[] mirrored = (mirror < 0) ? new byte[0] : box("imir", new byte[] { (byte) mirror });
		byte[] size = box("ispe", ByteBuffer.allocate(12).putInt(4, 400).putInt(8, 300).array());
		byte[] properties = box("iprp", box("ipco", size, box("irot", new byte[] { (byte) turns }), mirrored));
		FileMetadata metadata = read(
				JpegBuilder.join(box("ftyp", ascii("heic\0\0\0\0mif1heic")), box("meta", new byte[4], properties)));
		assertThat(metadata.orientation()).isEqualTo(orientation);
		assertThat(metadata.uprightWidth()).isEqualTo((orientation >= 5) ? 300 : 400);
	}

	@Test
	void anAvifFileIsReadFromItsItems() {
		byte[] exif = JpegBuilder.join(new byte[4], ExifBuilder.bigEndian().text(Exif.ARTIST, "Jane Doe").build());
		byte[] xmp = Texts.utf8(JpegBuilder.packet("<photoshop:City>Oslo</photoshop:City>"));
		byte[] information = box("iinf", new byte[4], new byte[] { 0, 2 },
				box("infe", new byte[] { 2, 0, 0, 0, 0, 1, 0, 0 }, ascii("Exif\0")),
				box("infe", new byte[] { 2, 0, 0, 0, 0, 2, 0, 0 }, ascii("mime\0application/rdf+xml\0")));
		ByteBuffer places = ByteBuffer.allocate(8 + 2 * 16);
		places.put(new byte[] { 1, 0, 0, 0, 0x44, 0 }).putShort((short) 2);
		places.putShort((short) 1)
			.putShort((short) 1)
			.putShort((short) 0)
			.putShort((short) 1)
			.putInt(0)
			.putInt(exif.length);
		places.putShort((short) 2)
			.putShort((short) 1)
			.putShort((short) 0)
			.putShort((short) 1)
			.putInt(exif.length)
			.putInt(xmp.length);
		byte[] meta = box("meta", new byte[4], information, box("iloc", places.array()), box("idat", exif, xmp));
		FileMetadata metadata = read(JpegBuilder.join(box("ftyp", ascii("avif\0\0\0\0avif")), meta));
		assertThat(metadata.text(Field.CREATOR)).isEqualTo("Jane Doe");
		assertThat(metadata.text(Field.CITY)).isEqualTo("Oslo");
	}

	@ParameterizedTest(name = "{0} in {2}")
	@CsvSource({ "'ASCII\0\0\0', A comment, US-ASCII", "'UNICODE\0', Máté, UTF-16BE", "'UNICODE\0', Máté, UTF-16LE",
			"'UNICODE\0', Plain, US-ASCII", "'JIS\0\0\0\0\0', 東京, ISO-2022-JP",
			"'\0\0\0\0\0\0\0\0', Café, windows-1252", "'\0\0\0\0\0\0\0\0', Café, UTF-8" })
	void aUserCommentIsReadByItsHeader(String header, String text, String charset) {
		byte[] octets = JpegBuilder.join(ascii(header), text.getBytes(Charset.forName(charset)), new byte[2]);
		assertThat(UserComment.text(octets, true)).isEqualTo(text);
		assertThat(UserComment.text(Arrays.copyOf(octets, 5), true)).isEmpty();
	}

	@Test
	void anExifTextOfTypeUtf8IsRead() {
		byte[] exif = ExifBuilder.bigEndian().text(Exif.DESCRIPTION, "Zażółć gęślą").build();
		exif[13] = (byte) 129;
		assertThat(read(JpegBuilder.jpeg().exif(exif).build()).text(Field.DESCRIPTION)).isEqualTo("Zażółć gęślą");
	}

}

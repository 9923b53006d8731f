package org.cutline.metadata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Files made to harm a reader. Each is answered with a value; what each must not do is in
 * its name.
 */
class HostileFilesTests {

	@TempDir
	private Path folder;

	static Map<String, byte[]> files() {
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put("extended XMP that claims two gigaoctets", extendedXmp(0x7FFFFFF0, 0));
		files.put("extended XMP that claims a negative length", extendedXmp(0x80000001, 0));
		files.put("extended XMP that starts at four gigaoctets", extendedXmp(100, 0xFFFFFFFF));
		files.put("XMP with a document type",
				xmp("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>"));
		files.put("XMP with a billion laughs",
				xmp("<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><a>&b;</a>"));
		files.put("XMP nested a thousand deep", xmp("<a>".repeat(1_000) + "</a>".repeat(1_000)));
		files.put("8BIM that claims four gigaoctets",
				JpegBuilder.jpeg()
					.resources(JpegBuilder.join("8BIM\4\4\0\0".getBytes(StandardCharsets.ISO_8859_1),
							new byte[] { -1, -1, -1, -1 }, JpegBuilder.dataset(105, "Headline")))
					.build());
		files.put("IIM of 10,000 empty datasets",
				JpegBuilder.jpeg().iim(repeat(JpegBuilder.dataset(25, ""), 10_000)).build());
		files.put("Exif directory that points to itself", JpegBuilder.jpeg().exif(loop()).build());
		files.put("Exif directory of 65,535 entries",
				JpegBuilder.jpeg().exif(new byte[] { 'M', 'M', 0, 42, 0, 0, 0, 8, -1, -1, 1, 2 }).build());
		files.put("Exif value of four gigaoctets", JpegBuilder.jpeg().exif(hugeValue()).build());
		files.put("TIFF of 60,000 chained directories", chain());
		files.put("TIFF whose entries share one long value", shared());
		files.put("PNG chunk of two gigaoctets", pngChunk("iTXt", 0x7FFFFFFF, new byte[10]));
		files.put("PNG text that inflates a thousandfold", bomb("zTXt"));
		files.put("PNG XMP that inflates a thousandfold", bomb("iTXt"));
		files.put("WebP chunk of four gigaoctets", webp());
		files.put("HEIC box of eight exaoctets",
				bmff(new byte[] { 0, 0, 0, 1, 'm', 'e', 't', 'a', 127, 0, 0, 0, 0, 0, 0, 0 }));
		files.put("HEIC of 20,000 nested boxes", bmff(nested()));
		files.put("JPEG of 3,000 segments", segments());
		files.put("JPEG that is nothing but markers", repeat(new byte[] { -1, -40, -1 }, 5_000));
		return files;
	}

	static Stream<Arguments> hostile() {
		return files().entrySet().stream().map((entry) -> arguments(entry.getKey(), entry.getValue()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("hostile")
	void everyHostileFileIsAnswered(String name, byte[] file) throws IOException {
		assertThat(MetadataReader.read(file)).isNotNull();
		assertThat(FileGate.inspect(file, "photo.jpg", 120_000_000)).isNotNull();
		Path source = Files.write(this.folder.resolve("hostile"), file);
		assertThat(MetadataReader.read(source)).isEqualTo(MetadataReader.read(file));
		assertThat(MetadataWriter.write(source, MetadataEdits.none().with(Field.CITY, "Tokyo"), WriteOptions.defaults(),
				this.folder.resolve("copy")))
			.isNotNull();
	}

	@Test
	void aDocumentTypeIsRefusedAndTheRestOfTheFileIsRead() {
		byte[] file = JpegBuilder.jpeg()
			.segment(JpegFile.APP1, JpegFile.XMP, "<!DOCTYPE a><a/>".getBytes(StandardCharsets.UTF_8))
			.iim(JpegBuilder.dataset(105, "G7"))
			.build();
		FileMetadata metadata = ((MetadataReading.Read) MetadataReader.read(file)).metadata();
		assertThat(metadata.text(Field.HEADLINE)).isEqualTo("G7");
		assertThat(metadata.problems()).extracting(MetadataProblem::code).containsExactly("xmp.damaged");
	}

	@Test
	void aFileCutAnywhereIsAnswered() {
		byte[] file = JpegBuilder.jpeg()
			.exif(ExifBuilder.bigEndian().text(Exif.DESCRIPTION, "A caption").gps(2, "latitude").build())
			.xmp("<photoshop:City>Tokyo</photoshop:City>")
			.iim(JpegBuilder.charset("%G"), JpegBuilder.dataset(120, "A caption"))
			.build();
		for (int end = 0; end < file.length; end++) {
			assertThat(MetadataReader.read(Arrays.copyOf(file, end))).isNotNull();
		}
	}

	@Test
	void aFileWithAnyOctetsChangedIsReadAndWrittenOrRefused() throws IOException {
		byte[] file = JpegBuilder.jpeg()
			.exif(ExifBuilder.littleEndian()
				.text(Exif.DESCRIPTION, "A caption")
				.exif(0xA431, "serial number")
				.gps(2, "latitude")
				.build())
			.xmp("<photoshop:City>Tokyo</photoshop:City>")
			.iim(JpegBuilder.charset("%G"), JpegBuilder.dataset(120, "A caption"))
			.build();
		Random random = new Random(20231107);
		Path target = this.folder.resolve("copy.jpg");
		for (int round = 0; round < 500; round++) {
			byte[] changed = file.clone();
			for (int i = 0; i < 4; i++) {
				changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
			}
			Path source = Files.write(this.folder.resolve("changed.jpg"), changed);
			MetadataEdits edits = MetadataEdits.none().with(Field.DESCRIPTION, "Another caption, rather longer");
			assertThat(MetadataWriter.write(source, edits, WriteOptions.defaults(), target)).isNotNull();
		}
	}

	private static byte[] xmp(String packet) {
		return JpegBuilder.jpeg().segment(JpegFile.APP1, JpegFile.XMP, packet.getBytes(StandardCharsets.UTF_8)).build();
	}

	private static byte[] extendedXmp(int length, int offset) {
		String guid = "0123456789ABCDEF0123456789ABCDEF";
		byte[] payload = ByteBuffer.allocate(32 + 8 + 20)
			.put(guid.getBytes(StandardCharsets.US_ASCII))
			.putInt(length)
			.putInt(offset)
			.put("<x>not very long</x>".getBytes(StandardCharsets.US_ASCII))
			.array();
		return JpegBuilder.jpeg()
			.xmp("<desk:HasExtendedXMP>" + guid + "</desk:HasExtendedXMP>")
			.segment(JpegFile.APP1, JpegFile.XMP_EXTENSION, payload)
			.build();
	}

	private static byte[] repeat(byte[] octets, int times) {
		byte[] repeated = new byte[octets.length * times];
		for (int i = 0; i < times; i++) {
			System.arraycopy(octets, 0, repeated, i * octets.length, octets.length);
		}
		return repeated;
	}

	private static byte[] loop() {
		return ByteBuffer.allocate(8 + 2 + 12 + 4)
			.put(new byte[] { 'M', 'M', 0, 42 })
			.putInt(8)
			.putShort((short) 1)
			.putShort((short) 0x8769)
			.putShort((short) 4)
			.putInt(1)
			.putInt(8)
			.putInt(8)
			.array();
	}

	private static byte[] hugeValue() {
		return ByteBuffer.allocate(8 + 2 + 12 + 4)
			.put(new byte[] { 'M', 'M', 0, 42 })
			.putInt(8)
			.putShort((short) 1)
			.putShort((short) Exif.DESCRIPTION)
			.putShort((short) 12)
			.putInt(-1)
			.putInt(10)
			.putInt(0)
			.array();
	}

	private static byte[] chain() {
		ByteBuffer tiff = ByteBuffer.allocate(8 + 60_000 * 6).put(new byte[] { 'M', 'M', 0, 42 }).putInt(8);
		for (int i = 0; i < 60_000; i++) {
			tiff.putShort((short) 0).putInt(8 + (i + 1) * 6);
		}
		return tiff.array();
	}

	private static byte[] shared() {
		int entries = 4_000;
		ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + entries * 12 + 4 + 60_000).put(new byte[] { 'M', 'M', 0, 42 });
		tiff.putInt(8).putShort((short) entries);
		for (int i = 0; i < entries; i++) {
			tiff.putShort((short) i).putShort((short) 2).putInt(60_000).putInt(8 + 2 + entries * 12 + 4);
		}
		Arrays.fill(tiff.array(), tiff.position() + 4, tiff.capacity(), (byte) 'x');
		return tiff.array();
	}

	private static byte[] pngChunk(String type, int length, byte[] data) {
		byte[] png = FileGateTests.png(10, 10);
		ByteBuffer chunk = ByteBuffer.allocate(12 + data.length)
			.putInt(length)
			.put(type.getBytes(StandardCharsets.US_ASCII))
			.put(data);
		return JpegBuilder.join(Arrays.copyOf(png, 33), chunk.array(), Arrays.copyOfRange(png, 33, png.length));
	}

	private static byte[] bomb(String type) {
		Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
		byte[] zeros = new byte[1 << 20];
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(type.equals("zTXt") ? "Comment\0\0".getBytes(StandardCharsets.US_ASCII)
				: "XML:com.adobe.xmp\0\1\0\0\0".getBytes(StandardCharsets.US_ASCII));
		byte[] buffer = new byte[1 << 16];
		for (int i = 0; i < 64; i++) {
			deflater.setInput(zeros);
			for (int got; (got = deflater.deflate(buffer)) > 0;) {
				out.write(buffer, 0, got);
			}
		}
		deflater.end();
		return pngChunk(type, out.size(), out.toByteArray());
	}

	private static byte[] webp() {
		return ByteBuffer.allocate(30)
			.put("RIFF".getBytes(StandardCharsets.US_ASCII))
			.putInt(0x16000000)
			.put("WEBPXMP ".getBytes(StandardCharsets.US_ASCII))
			.putInt(-1)
			.array();
	}

	private static byte[] bmff(byte[] boxes) {
		return JpegBuilder.join(new byte[] { 0, 0, 0, 16 }, "ftypheic\0\0\0\0".getBytes(StandardCharsets.US_ASCII),
				boxes);
	}

	private static byte[] nested() {
		ByteBuffer boxes = ByteBuffer.allocate(20_000 * 12);
		for (int i = 0; i < 20_000; i++) {
			boxes.putInt((20_000 - i) * 12).put("meta".getBytes(StandardCharsets.US_ASCII)).putInt(0);
		}
		return boxes.array();
	}

	private static byte[] segments() {
		JpegBuilder jpeg = JpegBuilder.jpeg();
		for (int i = 0; i < 3_000; i++) {
			jpeg.segment(0xE5, new byte[4]);
		}
		return jpeg.build();
	}

}

package org.cutline.metadata;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;

/**
 * Makes files meant to harm a reader, one for each way that is known; what each must not
 * do is in its name.
 */
public final class HostileFiles {

	private HostileFiles() {
	}

	/**
	 * Reads, inspects and says how long each file took, in a process whose memory the
	 * caller bounds.
	 * @param arguments none
	 */
	public static void main(String[] arguments) {
		files().forEach((name, file) -> {
			long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			String answer = MetadataReader.read(file).getClass().getSimpleName() + ", "
					+ FileGate.inspect(file, "photo.jpg", 120_000_000).getClass().getSimpleName();
			long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
			System.out.println(millis + "\t" + name + "\t" + answer);
		});
	}

	/**
	 * All of them.
	 * @return the files by what is wrong with each
	 */
	public static Map<String, byte[]> files() {
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
		files.put("Exif caption that lies in the header", JpegBuilder.jpeg().exif(captionAt(0)).build());
		files.put("TIFF caption that lies in the header", captionAt(0));
		files.put("TIFF caption that lies over the first directory", captionAt(4));
		files.put("TIFF caption that lies over its own directory", captionAt(9));
		files.put("TIFF directory that lies in the header", directoryAt(2));
		files.put("TIFF maker's note that lies in the header", noteInTheHeader());
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
		files.put("XMP of 80,000 items", xmp(JpegBuilder
			.packet("<dc:subject><rdf:Bag>" + "<rdf:li>x</rdf:li>".repeat(80_000) + "</rdf:Bag></dc:subject>")));
		files.put("XMP nested 20,000 deep", xmp(JpegBuilder.packet("<a>".repeat(20_000) + "</a>".repeat(20_000))));
		files.put("XMP structures nested a hundred deep", xmp(structures(90)));
		files.put("XMP element of 100,000 attributes", xmp(attributes(100_000)));
		files.put("XMP element of 9,000 attributes", xmp(attributes(9_000)));
		files.put("XMP with an outside document type", xmp("<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a/>"));
		files.put("XMP with entities that grow as the square",
				xmp("<!DOCTYPE a [<!ENTITY b '" + "b".repeat(50_000) + "'>]><a>" + "&b;".repeat(3_000) + "</a>"));
		files.put("XMP that an extension repeats",
				JpegBuilder.jpeg()
					.xmp("<desk:a/>")
					.xmp("<desk:a/>")
					.xmp("<desk:a/>")
					.xmp("<desk:a/>")
					.xmp("<desk:a/>")
					.build());
		files.put("XMP in half a character set", xmp("\uFEFF<\u0000a\u0000>"));
		files.put("IIM that runs over its end",
				JpegBuilder.jpeg().iim(new byte[] { 0x1C, 2, 120, 0x7F, -1, 'x' }).build());
		files.put("IIM that claims four gigaoctets",
				JpegBuilder.jpeg().iim(new byte[] { 0x1C, 2, 120, (byte) 0x80, 4, -1, -1, -1, -1, 'x' }).build());
		files.put("IIM with a length of 32,767 digits",
				JpegBuilder.jpeg().iim(new byte[] { 0x1C, 2, 120, -1, -1, 'x' }).build());
		files.put("IIM in 5,000 resources",
				JpegBuilder.jpeg()
					.resources(repeat(ImageResources.Resource.of(ImageResources.IIM, new byte[0]).raw(), 5_000))
					.build());
		files.put("IIM in a damaged resource",
				JpegBuilder.jpeg()
					.resources(JpegBuilder.join("8BIM\4\4\177xx".getBytes(StandardCharsets.ISO_8859_1),
							JpegBuilder.dataset(105, "Headline")))
					.build());
		files.put("TIFF of 4,990 sub-directories", subDirectories());
		files.put("TIFF that claims two thousand million strips", strips());
		files.put("BigTIFF of endless entries",
				JpegBuilder.join(new byte[] { 'M', 'M', 0, 43, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16 },
						repeat(new byte[] { 127 }, 10_000)));
		files.put("PNG profile that inflates a thousandfold", bomb("iCCP"));
		files.put("PNG of 50,000 by 50,000 pixels", FileGateTests.png(50_000, 50_000));
		files.put("PNG of 200,000 empty chunks", pngOf(repeat(chunk("teXt", new byte[0]), 200_000)));
		files.put("PNG of 2,000 compressed texts", pngOf(repeat(chunk("zTXt", deflated("x\0\0", 10_000)), 2_000)));
		files.put("PNG profile of odd digits", pngOf(
				chunk("tEXt", "Raw profile type iptc\0\niptc\n 99999999\nzz1".getBytes(StandardCharsets.US_ASCII))));
		files.put("GIF of 65,535 by 65,535 pixels",
				"GIF89a\377\377\377\377\0\0\0;".getBytes(StandardCharsets.ISO_8859_1));
		files.put("Photoshop file that claims four gigaoctets",
				"8BPS\0\1\0\0\0\0\0\0\0\3\377\377\377\377\377\377\377\377\0\10\0\3\377\377\377\377"
					.getBytes(StandardCharsets.ISO_8859_1));
		files.put("JPEG with two frames",
				JpegBuilder.jpeg().segment(0xC0, new byte[] { 8, 0, 32, 0, -99, 1, 1, 17, 0 }).build());
		files.put("JPEG of 10,000 scans", scans(10_000));
		files.put("JPEG with a scan that never ends", endless());
		files.put("JPEG with content credentials in circles",
				JpegBuilder.jpeg().segment(JpegFile.APP11, "JP", jumbf()).build());
		files.put("HEIC of items that share their octets", shared(20_000));
		files.put("Canon raw whose directories point outside", canon());
		files.put("web page named as a picture",
				"<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
		files.put("drawing named as a picture",
				"<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
		files.put("archive named as a picture", "PK\3\4".getBytes(StandardCharsets.ISO_8859_1));
		files.put("picture with an archive behind it",
				JpegBuilder.jpeg().trailer(repeat("PK\3\4".getBytes(StandardCharsets.ISO_8859_1), 50_000)).build());
		files.put("texts that are no texts",
				JpegBuilder.jpeg()
					.iim(JpegBuilder.dataset(105, "<img src=x onerror=alert(1)>\0\u202E"),
							JpegBuilder.dataset(2, 120, new byte[60_000]))
					.build());
		return files;
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

	/** A caption whose value is where the structure itself is. */
	private static byte[] captionAt(int offset) {
		return ByteBuffer.allocate(8 + 2 + 12 + 4 + 40)
			.put(new byte[] { 'M', 'M', 0, 42 })
			.putInt(8)
			.putShort((short) 1)
			.putShort((short) Exif.DESCRIPTION)
			.putShort((short) 2)
			.putInt(10)
			.putInt(offset)
			.array();
	}

	/** The header's "*" is the number of entries of a directory. */
	private static byte[] directoryAt(int offset) {
		return ByteBuffer.allocate(600).put(new byte[] { 'M', 'M', 0, 42 }).putInt(offset).array();
	}

	private static byte[] noteInTheHeader() {
		return ByteBuffer.allocate(200)
			.put(new byte[] { 'M', 'M', 0, 42 })
			.putInt(8)
			.putShort((short) 2)
			.putShort((short) 0x010F)
			.putShort((short) 2)
			.putInt(4)
			.put("DJI\0".getBytes(StandardCharsets.US_ASCII))
			.putShort((short) 0x8769)
			.putShort((short) 4)
			.putInt(1)
			.putInt(40)
			.putInt(0)
			.position(40)
			.putShort((short) 1)
			.putShort((short) 0x927C)
			.putShort((short) 7)
			.putInt(150)
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

	static byte[] pngChunk(String type, int length, byte[] data) {
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
		out.writeBytes(type.equals("iTXt") ? "XML:com.adobe.xmp\0\1\0\0\0".getBytes(StandardCharsets.US_ASCII)
				: "Comment\0\0".getBytes(StandardCharsets.US_ASCII));
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

	private static String structures(int depth) {
		return JpegBuilder.packet("<desk:a rdf:parseType='Resource'>".repeat(depth) + "x" + "</desk:a>".repeat(depth));
	}

	private static String attributes(int count) {
		StringBuilder attributes = new StringBuilder("rdf:about=\"\"");
		for (int i = 0; i < count; i++) {
			attributes.append(" desk:a").append(i).append("='x'");
		}
		return JpegBuilder.packet("").replace("rdf:about=\"\"", attributes);
	}

	private static byte[] subDirectories() {
		int count = 4_990;
		ByteBuffer tiff = ByteBuffer.allocate(26 + count * 4 + 18).put(new byte[] { 'M', 'M', 0, 42 }).putInt(8);
		tiff.putShort((short) 1)
			.putShort((short) Tiff.SUB_DIRECTORIES)
			.putShort((short) 4)
			.putInt(count)
			.putInt(26)
			.putInt(0);
		for (int i = 0; i < count; i++) {
			tiff.putInt(26 + count * 4 - i % 4);
		}
		return tiff.array();
	}

	private static byte[] strips() {
		ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 4 * 12 + 4).put(new byte[] { 'M', 'M', 0, 42 }).putInt(8);
		tiff.putShort((short) 4);
		for (int tag : new int[] { 0x100, 0x101, 0x111, 0x117 }) {
			tiff.putShort((short) tag).putShort((short) 4).putInt((tag < 0x110) ? 1 : 0x7FFFFFFF).putInt(100);
		}
		return tiff.putInt(0).array();
	}

	private static byte[] scans(int count) {
		byte[] picture = JpegBuilder.jpeg().build();
		byte[] scan = { -1, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 3 };
		int at = (int) JpegFile.parse(Octets.of(picture)).restFrom();
		return JpegBuilder.join(Arrays.copyOf(picture, at), repeat(scan, count),
				Arrays.copyOfRange(picture, at, picture.length));
	}

	private static byte[] endless() {
		byte[] picture = JpegBuilder.jpeg().build();
		return JpegBuilder.join(Arrays.copyOf(picture, picture.length - 2), repeat(new byte[] { -1, 0 }, 1 << 20));
	}

	private static byte[] jumbf() {
		ByteBuffer boxes = ByteBuffer.allocate(6 + 60_000);
		boxes.put(new byte[] { 0, 1, 0, 0, 0, 1 });
		for (int left = 60_000; left > 80; left -= 40) {
			boxes.putInt(left)
				.put("jumb".getBytes(StandardCharsets.US_ASCII))
				.putInt(32)
				.put("jumdc2pa".getBytes(StandardCharsets.US_ASCII))
				.put(new byte[12])
				.put((byte) 2)
				.put(new byte[7]);
		}
		return boxes.array();
	}

	private static byte[] shared(int items) {
		ByteBuffer information = ByteBuffer.allocate(14 + items * 20);
		information.putInt(information.capacity())
			.put("iinf".getBytes(StandardCharsets.US_ASCII))
			.putInt(0)
			.putShort((short) items);
		ByteBuffer places = ByteBuffer.allocate(16 + items * 14);
		places.putInt(places.capacity())
			.put("iloc".getBytes(StandardCharsets.US_ASCII))
			.putInt(0)
			.put((byte) 0x44)
			.put((byte) 0)
			.putShort((short) items);
		for (int i = 0; i < items; i++) {
			information.putInt(20)
				.put("infe".getBytes(StandardCharsets.US_ASCII))
				.putInt(0x02000000)
				.putShort((short) i)
				.putShort((short) 0)
				.put("Exif".getBytes(StandardCharsets.US_ASCII));
			places.putShort((short) i).putShort((short) 0).putShort((short) 1).putInt(0).putInt(300_000);
		}
		byte[] boxes = JpegBuilder.join(new byte[4], information.array(), places.array());
		return bmff(JpegBuilder.join(
				ByteBuffer.allocate(8).putInt(8 + boxes.length).put("meta".getBytes(StandardCharsets.US_ASCII)).array(),
				boxes));
	}

	private static byte[] canon() {
		byte[] directory = { 'I', 'I', 42, 0, -1, -1, -1, 127 };
		byte[] box = JpegBuilder.join(new byte[] { 0, 0, 0, 16, 'C', 'M', 'T', '1' }, directory);
		byte[] uuid = JpegBuilder.join(new byte[] { 0, 0, 0, 40, 'u', 'u', 'i', 'd' },
				HexFormat.of().parseHex("85c0b687820f11e08111f4ce462b6a48"), box);
		return JpegBuilder.join("\0\0\0\20ftypcrx \0\0\0\0\0\0\0\60moov".getBytes(StandardCharsets.ISO_8859_1), uuid);
	}

	private static byte[] pngOf(byte[] chunks) {
		byte[] png = FileGateTests.png(10, 10);
		return JpegBuilder.join(Arrays.copyOf(png, 33), chunks, Arrays.copyOfRange(png, 33, png.length));
	}

	private static byte[] chunk(String type, byte[] data) {
		return ByteBuffer.allocate(12 + data.length)
			.putInt(data.length)
			.put(type.getBytes(StandardCharsets.US_ASCII))
			.put(data)
			.array();
	}

	private static byte[] deflated(String start, int length) {
		Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
		deflater.setInput(new byte[length]);
		deflater.finish();
		byte[] buffer = new byte[length];
		int got = deflater.deflate(buffer);
		deflater.end();
		return JpegBuilder.join(start.getBytes(StandardCharsets.ISO_8859_1), Arrays.copyOf(buffer, got));
	}

}

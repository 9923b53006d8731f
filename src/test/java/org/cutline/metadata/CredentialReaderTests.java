package org.cutline.metadata;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CredentialReaderTests {

	private static final String AI = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";

	/**
	 * A store of one manifest whose claim names its program and whose action names AI.
	 */
	static byte[] store() {
		byte[] claim = JpegBuilder.join(hex("a1"), text("claim_generator_info"), hex("bf"), text("name"),
				text("Image Maker"), text("version"), text("2.1"), hex("ff"));
		byte[] actions = JpegBuilder.join(hex("a1"), text("actions"), hex("81a2"), text("action"), text("c2pa.created"),
				text("digitalSourceType"), text(AI));
		byte[] assertions = box("jumb", description("c2pa.assertions"),
				box("jumb", description("c2pa.actions.v2"), box("cbor", actions)));
		byte[] manifest = box("jumb", description("urn:c2pa:1234"), assertions,
				box("jumb", description("c2pa.claim.v2"), box("cbor", claim)));
		return box("jumb", description("c2pa"), manifest);
	}

	private static byte[] box(String type, byte[]... contents) {
		byte[] joined = JpegBuilder.join(contents);
		return ByteBuffer.allocate(8 + joined.length)
			.putInt(8 + joined.length)
			.put(type.getBytes(StandardCharsets.US_ASCII))
			.put(joined)
			.array();
	}

	private static byte[] description(String label) {
		return box("jumd", new byte[16], new byte[] { 3 }, (label + "\0").getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] text(String text) {
		byte[] octets = text.getBytes(StandardCharsets.UTF_8);
		return JpegBuilder.join(new byte[] { 0x78, (byte) octets.length }, octets);
	}

	private static byte[] hex(String digits) {
		return HexFormat.of().parseHex(digits);
	}

	/** The same store in each container that can carry one. */
	static Map<String, byte[]> files() {
		byte[] store = store();
		int half = store.length / 2;
		byte[] first = JpegBuilder.join(hex("4a50000100000001"), Arrays.copyOf(store, half));
		byte[] second = JpegBuilder.join(hex("4a50000100000002"), Arrays.copyOf(store, 8),
				Arrays.copyOfRange(store, half, store.length));
		byte[] uuid = box("uuid", ContentCredentials.UUID, new byte[4], "manifest\0".getBytes(StandardCharsets.UTF_8),
				new byte[8], store);
		return Map.of("JPEG", JpegBuilder.jpeg().segment(JpegFile.APP11, first).segment(JpegFile.APP11, second).build(),
				"PNG", HostileFiles.pngChunk("caBX", store.length, store), "WebP", webp(store), "TIFF", tiff(store),
				"AVIF", JpegBuilder.join(box("ftyp", "avif\0\0\0\0".getBytes(StandardCharsets.US_ASCII)), uuid));
	}

	private static byte[] webp(byte[] store) {
		byte[] picture = HexFormat.of().parseHex("2f00000000000000");
		ByteBuffer file = ByteBuffer.allocate(12 + 8 + 8 + 8 + store.length + store.length % 2)
			.order(java.nio.ByteOrder.LITTLE_ENDIAN);
		file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(file.capacity() - 8);
		file.put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII)).putInt(8).put(picture);
		file.put("C2PA".getBytes(StandardCharsets.US_ASCII)).putInt(store.length).put(store);
		return file.array();
	}

	private static byte[] tiff(byte[] store) {
		return ByteBuffer.allocate(26 + store.length)
			.put(new byte[] { 'M', 'M', 0, 42 })
			.putInt(8)
			.putShort((short) 1)
			.putShort((short) 0xCD41)
			.putShort((short) 7)
			.putInt(store.length)
			.putInt(26)
			.putInt(0)
			.put(store)
			.array();
	}

	@ParameterizedTest
	@CsvSource({ "JPEG", "PNG", "WebP", "TIFF", "AVIF" })
	void theManifestsOfAFileAreListed(String container) {
		FileMetadata metadata = ((MetadataReading.Read) MetadataReader.read(files().get(container))).metadata();
		assertThat(metadata.hasContentCredentials()).isTrue();
		assertThat(metadata.contentCredentials()).containsExactly(new ContentCredential("urn:c2pa:1234", true,
				"Image Maker 2.1", "", List.of("c2pa.created"), List.of(AI)));
		assertThat(metadata.isGenerated()).isTrue();
	}

	@Test
	void aStoreCutAnywhereIsAnswered() {
		byte[] store = store();
		for (int end = 0; end < store.length; end++) {
			assertThat(CredentialReader.read(List.of(Arrays.copyOf(store, end)))).hasSizeLessThan(2);
		}
	}

	@ParameterizedTest
	@CsvSource({ "9fffffffff", "bf", "9b7fffffffffffffff00", "bb00000000ffffffff00", "7b00000000ffffffff41",
			"818181818181818181818181818181818181818181818181818181818181818181818181818181818181818181", "1f", "ff",
			"c2" })
	void brokenCborIsReadAsFarAsItGoes(String digits) {
		Object value = Cbor.read(Octets.of(hex(digits)));
		assertThat(String.valueOf(value)).hasSizeLessThan(200);
	}

}

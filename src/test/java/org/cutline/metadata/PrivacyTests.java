package org.cutline.metadata;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Places and serial numbers leave every carrier unless they are asked to stay. */
class PrivacyTests {

	@TempDir
	private Path folder;

	private WriteReport report;

	private String written(byte[] original, WriteOptions options) throws IOException {
		Path source = Files.write(this.folder.resolve("original.jpg"), original);
		Path target = this.folder.resolve("copy.jpg");
		WriteOutcome outcome = MetadataWriter.write(source, MetadataEdits.none(), options, target);
		assertThat(outcome).isInstanceOf(WriteOutcome.Written.class);
		this.report = ((WriteOutcome.Written) outcome).report();
		byte[] copy = Files.readAllBytes(target);
		assertThat(copy).hasSizeLessThanOrEqualTo(original.length + 4);
		return new String(copy, StandardCharsets.ISO_8859_1);
	}

	/** A directory of one entry that holds a serial number, and one that stays. */
	private static byte[] note(String start, int directoryAt, int tag, int valueAt) {
		ByteBuffer note = ByteBuffer.allocate(120).order(ByteOrder.LITTLE_ENDIAN);
		note.put(start.replace('_', '\0').getBytes(StandardCharsets.ISO_8859_1));
		note.position(directoryAt);
		note.putShort((short) 2);
		note.putShort((short) tag).putShort((short) 2).putInt(12).putInt(valueAt);
		note.putShort((short) 0x7FFF).putShort((short) 3).putInt(1).putInt(4711);
		note.putInt(0);
		note.position(100);
		note.put("SERIAL-0815".getBytes(StandardCharsets.US_ASCII));
		return note.array();
	}

	private static byte[] exif(String make, byte[] note) {
		byte[] exif = ExifBuilder.littleEndian()
			.text(0x010F, make)
			.exif(MakerNote.TAG, "x".repeat(note.length))
			.build();
		int at = new String(exif, StandardCharsets.ISO_8859_1).indexOf("xxxxxxxx");
		System.arraycopy(note, 0, exif, at, note.length);
		return exif;
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "OLYMPUS CORPORATION, OLYMPUS_II__, 12, 0404", "FUJIFILM, FUJIFILM\14___, 12, 0010",
			"RICOH IMAGING, 'PENTAX _II', 10, 0229" })
	void aSerialNumberLeavesAMakersNoteWhoseOffsetsCountFromItself(String make, String start, int at, String tag)
			throws IOException {
		byte[] original = JpegBuilder.jpeg().exif(exif(make, note(start, at, Integer.parseInt(tag, 16), 100))).build();
		String copy = written(original, WriteOptions.defaults());
		assertThat(copy).doesNotContain("SERIAL-0815").contains(start.replace('_', '\0'));
		assertThat(copy).contains("\u00FF\177\3\0\1\0\0\0\147\22");
		assertThat(this.report.removed()).hasSize(1);
		assertThat(written(original, WriteOptions.defaults().keepingSerialNumbers())).contains("SERIAL-0815");
	}

	@Test
	void aSerialNumberLeavesACanonNoteWhoseOffsetsCountFromTheBlock() throws IOException {
		byte[] exif = exif("Canon", note("", 0, 0x0096, 0));
		int at = new String(exif, StandardCharsets.ISO_8859_1).indexOf("SERIAL-0815");
		ByteBuffer.wrap(exif).order(ByteOrder.LITTLE_ENDIAN).putInt(at - 100 + 10, at);
		assertThat(written(JpegBuilder.jpeg().exif(exif).build(), WriteOptions.defaults()))
			.doesNotContain("SERIAL-0815");
	}

	@Test
	void aMakersNoteNobodyKnowsIsKeptAndTold() throws IOException {
		byte[] original = JpegBuilder.jpeg().exif(exif("Unheard Of", note("SECRET__", 12, 1, 100))).build();
		assertThat(written(original, WriteOptions.defaults())).contains("SERIAL-0815");
		assertThat(this.report.remarks()).extracting(MetadataProblem::code).contains("privacy.maker-note");
	}

	@Test
	void thePlaceLeavesThePictureAndTheVideoBehindTheFirstPicture() throws IOException {
		byte[] second = JpegBuilder.jpeg()
			.exif(ExifBuilder.bigEndian()
				.text(0x0110, "EOS R5")
				.exif(0xA431, "SERIAL-0815")
				.gps(2, "LATITUDE-OF-HOME")
				.build())
			.xmp("<exif:GPSLatitude>35,41N</exif:GPSLatitude><desk:note aux:SerialNumber='SERIAL-4711'>kept</desk:note>")
			.build();
		byte[] video = "\0\0\0\36\u00A9xyz\0\22\25\307+35.6895+139.6917/".getBytes(StandardCharsets.ISO_8859_1);
		byte[] original = JpegBuilder.jpeg().trailer(JpegBuilder.join(second, video)).build();
		String copy = written(original, WriteOptions.defaults());
		assertThat(copy).doesNotContain("SERIAL", "LATITUDE-OF", "35,41N", "+35.6895").contains("EOS R5", "kept");
		assertThat(copy).hasSize(original.length);
		assertThat(this.report.removed()).isNotEmpty();
		String kept = written(original, WriteOptions.defaults().keepingGps().keepingSerialNumbers());
		assertThat(kept).isEqualTo(new String(original, StandardCharsets.ISO_8859_1));
	}

	@Test
	void aTextBehindThePictureThatOnlyLooksLikeAPlaceStays() throws IOException {
		byte[] trailer = "GPSLatitude='1' <exif:GPSLatitude>1</exif:GPSLatitude> \u00A9xyz loci"
			.getBytes(StandardCharsets.ISO_8859_1);
		byte[] original = JpegBuilder.jpeg().trailer(trailer).build();
		assertThat(written(original, WriteOptions.defaults()))
			.isEqualTo(new String(original, StandardCharsets.ISO_8859_1));
	}

	@Test
	void cityAndCountryStay() throws IOException {
		byte[] original = JpegBuilder.jpeg()
			.xmp("<photoshop:City>Tokyo</photoshop:City><photoshop:Country>Japan</photoshop:Country>"
					+ "<exif:GPSLatitude>35,41N</exif:GPSLatitude>")
			.build();
		Path source = Files.write(this.folder.resolve("original.jpg"), original);
		MetadataWriter.write(source, MetadataEdits.none(), WriteOptions.defaults(), this.folder.resolve("copy.jpg"));
		byte[] copy = Files.readAllBytes(this.folder.resolve("copy.jpg"));
		FileMetadata metadata = ((MetadataReading.Read) MetadataReader.read(copy)).metadata();
		assertThat(metadata.text(Field.CITY)).isEqualTo("Tokyo");
		assertThat(metadata.text(Field.COUNTRY)).isEqualTo("Japan");
		assertThat(metadata.hasGps()).isFalse();
	}

	@Test
	void aPacketTooLongForItsSegmentGivesItsLongestPropertiesToAnExtension() throws IOException {
		String history = "<photoshop:History>" + "h".repeat(30_000) + "</photoshop:History>";
		String settings = "<desk:settings>" + "s".repeat(20_000) + "</desk:settings>";
		byte[] original = JpegBuilder.jpeg().xmp(history + settings + "<desk:small>kept</desk:small>").build();
		Path source = Files.write(this.folder.resolve("original.jpg"), original);
		Path target = this.folder.resolve("copy.jpg");
		MetadataEdits edits = MetadataEdits.none()
			.with(Field.DESCRIPTION, "x".repeat(40_000))
			.with(Field.CITY, "Tokyo");
		assertThat(MetadataWriter.write(source, edits, WriteOptions.defaults(), target))
			.isInstanceOf(WriteOutcome.Written.class);
		byte[] copy = Files.readAllBytes(target);
		FileMetadata metadata = ((MetadataReading.Read) MetadataReader.read(copy)).metadata();
		assertThat(metadata.text(Field.DESCRIPTION)).hasSize(40_000);
		assertThat(metadata.problems()).isEmpty();
		JpegFile file = JpegFile.parse(Octets.of(copy));
		assertThat(file.all(JpegFile.APP1, JpegFile.XMP_EXTENSION)).hasSize(1);
		byte[] packet = file.payload(file.all(JpegFile.APP1, JpegFile.XMP).getFirst(), JpegFile.XMP);
		assertThat(packet).hasSizeLessThanOrEqualTo(JpegXmp.ROOM);
		assertThat(new String(packet, StandardCharsets.UTF_8)).contains("HasExtendedXMP", "kept")
			.doesNotContain("hhhh");
		MetadataWriter.write(target, MetadataEdits.none(), WriteOptions.defaults(), source);
		assertThat(source).hasBinaryContent(copy);
		assertThat(Arrays.equals(copy, original)).isFalse();
	}

}

package org.cutline.metadata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The octets behind what the list of all that is embedded shows. */
class EmbeddedOctetsTests {

	@TempDir
	private Path folder;

	private Path file;

	@BeforeEach
	void writeFile() throws IOException {
		byte[] tiff = ExifBuilder.littleEndian().text(0x010E, "A caption of the camera").build();
		this.file = Files.write(this.folder.resolve("a.jpg"),
				JpegBuilder.jpeg()
					.exif(tiff)
					.xmp("<photoshop:City>Lisbon</photoshop:City>")
					.iim(JpegBuilder.dataset(90, "Lisboa"), JpegBuilder.dataset(101, "Portugal"))
					.segment(JpegFile.COMMENT, "A comment".getBytes(StandardCharsets.UTF_8))
					.build());
	}

	@Test
	void aDatasetIsShownAsItsOwnOctets() throws IOException {
		assertThat(text(Block.IIM, "2:101")).isEqualTo("Portugal");
	}

	@Test
	void anExifEntryIsShownWithItsEnd() throws IOException {
		assertThat(text(Block.EXIF, "IFD0/270")).isEqualTo("A caption of the camera\0");
	}

	@Test
	void anXmpPropertyIsShownInItsPacket() throws IOException {
		assertThat(text(Block.XMP, "photoshop:City")).contains("<x:xmpmeta").contains("Lisbon");
	}

	@Test
	void aResourceIsShownWithItsHead() throws IOException {
		assertThat(text(Block.PHOTOSHOP, "0x0404")).startsWith("8BIM").contains("Lisboa");
	}

	@Test
	void aCommentIsShown() throws IOException {
		assertThat(text(Block.TEXT, "COM")).isEqualTo("A comment");
	}

	@Test
	void theContainerIsListedPieceByPiece() throws IOException {
		EmbeddedBlock container = block(Block.FILE);
		assertThat(container.entries()).extracting(EmbeddedEntry::name)
			.containsSubsequence("SOI", "APP1 × 2", "APP13", "COM", "SOS…");
		assertThat(container.entries().stream().mapToLong(EmbeddedEntry::octets).sum())
			.isEqualTo(Files.size(this.file));
		assertThat(octets(Block.FILE, container.entries().getFirst().address())).containsExactly(0xFF, 0xD8);
	}

	@Test
	void whatIsNotThereIsNotShown() throws IOException {
		assertThat(MetadataReader.readOctets(this.file, 0, 5_000)).isEmpty();
		assertThat(MetadataReader.readOctets(this.file, -1, 0)).isEmpty();
		assertThat(MetadataReader.readOctets(this.file, 99, 0)).isEmpty();
		Path text = Files.writeString(this.folder.resolve("a.txt"), "no picture");
		assertThat(MetadataReader.readOctets(text, 0, 0)).isEmpty();
	}

	private String text(Block block, String address) throws IOException {
		return new String(octets(block, address), StandardCharsets.ISO_8859_1);
	}

	private byte[] octets(Block block, String address) throws IOException {
		List<EmbeddedBlock> blocks = metadata().embedded();
		int number = blocks.indexOf(block(block));
		List<EmbeddedEntry> entries = blocks.get(number).entries();
		int entry = IntStream.range(0, entries.size())
			.filter((i) -> entries.get(i).address().startsWith(address))
			.findFirst()
			.orElseThrow();
		Optional<byte[]> octets = MetadataReader.readOctets(this.file, number, entry);
		return octets.orElseThrow();
	}

	private EmbeddedBlock block(Block block) throws IOException {
		return metadata().embedded().stream().filter((one) -> one.block() == block).findFirst().orElseThrow();
	}

	private FileMetadata metadata() throws IOException {
		return ((MetadataReading.Read) MetadataReader.read(this.file)).metadata();
	}

}

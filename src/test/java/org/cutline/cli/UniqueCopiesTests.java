package org.cutline.cli;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

import org.cutline.metadata.FileGate;
import org.cutline.metadata.FileInspection;
import org.cutline.metadata.MetadataReader;
import org.cutline.metadata.MetadataReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/** Copies that no desk has seen, and that show and say the same. */
class UniqueCopiesTests {

	@TempDir
	private Path folder;

	private Path picture(String name) throws IOException {
		BufferedImage image = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
		Graphics2D pencil = image.createGraphics();
		pencil.setColor(Color.ORANGE);
		pencil.fillRect(5, 5, 20, 10);
		pencil.dispose();
		ByteArrayOutputStream octets = new ByteArrayOutputStream();
		ImageIO.write(image, name.endsWith("png") ? "png" : "jpg", octets);
		return Files.write(this.folder.resolve(name), octets.toByteArray());
	}

	private static int[] pixels(Path file) throws IOException {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(file)));
		return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
	}

	@ParameterizedTest
	@ValueSource(strings = { "lisbon.jpg", "lisbon.png", "a jpeg named so.png" })
	void eachCopyIsAnotherFileOfTheSamePicture(String name) throws IOException {
		Path original = name.equals("a jpeg named so.png") ? Files.move(picture("moved.jpg"), this.folder.resolve(name))
				: picture(name);
		List<Path> copies = UniqueCopies.make(List.of(original), 3, Files.createDirectory(this.folder.resolve("to")),
				"mark");
		Set<String> octets = new HashSet<>(Set.of(new String(Files.readAllBytes(original), "ISO-8859-1")));
		for (Path copy : copies) {
			assertThat(octets.add(new String(Files.readAllBytes(copy), "ISO-8859-1"))).isTrue();
			assertThat(pixels(copy)).isEqualTo(pixels(original));
			assertThat(FileGate.inspect(copy, "copy", 1_000_000)).isInstanceOf(FileInspection.Accepted.class);
			assertThat(MetadataReader.readFields(copy)).isInstanceOfSatisfying(MetadataReading.Read.class,
					(read) -> assertThat(read.metadata().problems()).isEmpty());
		}
	}

	@Test
	void picturesTakeTurnsAndAreNamedByMarkAndNumber() throws IOException {
		List<Path> copies = UniqueCopies.make(List.of(picture("a.jpg"), picture("b.PNG.png")), 3,
				Files.createDirectory(this.folder.resolve("to")), "round-0");
		assertThat(copies).extracting((copy) -> copy.getFileName().toString())
			.containsExactly("round-0-000000.jpg", "round-0-000001.png", "round-0-000002.jpg");
	}

	@Test
	void onlyWhatBeginsAsAJpegOrAPngIsCopied() throws IOException {
		assertThat(UniqueCopies.canCopy(picture("a.jpg"))).isTrue();
		assertThat(UniqueCopies.canCopy(picture("a.png"))).isTrue();
		assertThat(UniqueCopies.canCopy(Files.writeString(this.folder.resolve("text.jpg"), "no picture"))).isFalse();
		assertThat(UniqueCopies.canCopy(Files.write(this.folder.resolve("empty.jpg"), new byte[0]))).isFalse();
	}

	@Test
	void aFileThatEndsTooSoonLeavesNothing() throws IOException {
		Path cut = Files.write(this.folder.resolve("cut.png"),
				new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0 });
		Path to = Files.createDirectory(this.folder.resolve("to"));
		assertThatIOException().isThrownBy(() -> UniqueCopies.make(List.of(cut), 1, to, "mark"))
			.withMessageContaining("no picture");
		assertThat(to).isEmptyDirectory();
	}

}

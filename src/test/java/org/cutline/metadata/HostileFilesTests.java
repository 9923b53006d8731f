package org.cutline.metadata;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

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

	static Stream<Arguments> hostile() {
		return HostileFiles.files().entrySet().stream().map((entry) -> arguments(entry.getKey(), entry.getValue()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("hostile")
	void everyHostileFileIsAnswered(String name, byte[] file) throws IOException {
		assertThat(MetadataReader.read(file)).isNotNull();
		assertThat(FileGate.inspect(file, "photo.jpg", 120_000_000)).isNotNull();
		Path source = Files.write(this.folder.resolve("hostile"), file);
		assertThat(MetadataReader.read(source)).isEqualTo(MetadataReader.read(file));
		MetadataEdits edits = MetadataEdits.none().with(Field.CITY, "Tokyo").with(Field.DESCRIPTION, "A caption");
		assertThat(MetadataWriter.write(source, edits, WriteOptions.defaults(), this.folder.resolve("copy")))
			.isNotNull();
	}

	@Test
	void everyHostileFileIsAnsweredWithinASecondAndSixtyFourMegabytes() throws IOException, InterruptedException {
		Path output = this.folder.resolve("times.txt");
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		int code = new ProcessBuilder(java, "-Xmx64m", "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
				classes(MetadataReader.class) + File.pathSeparator + classes(HostileFiles.class),
				HostileFiles.class.getName())
			.redirectOutput(output.toFile())
			.redirectError(this.folder.resolve("errors.txt").toFile())
			.start()
			.waitFor();
		assertThat(this.folder.resolve("errors.txt")).isEmptyFile();
		assertThat(code).isZero();
		assertThat(Files.readAllLines(output)).hasSize(HostileFiles.files().size())
			.allSatisfy(
					(line) -> assertThat(Integer.parseInt(line.substring(0, line.indexOf('\t')))).isLessThan(1_000));
	}

	private static String classes(Class<?> type) {
		return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString())).toString();
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

}

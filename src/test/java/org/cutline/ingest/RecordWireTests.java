package org.cutline.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.cutline.metadata.MetadataReader;
import org.cutline.metadata.MetadataReading;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/** What a worker reads is what the desk gets. */
class RecordWireTests {

	private static final Path SHARED = Path.of("..", "shared", "photos");

	private static byte[] written(MetadataReading reading) throws IOException {
		ByteArrayOutputStream octets = new ByteArrayOutputStream();
		RecordWire.write(new DataOutputStream(octets), MetadataReading.class, reading);
		return octets.toByteArray();
	}

	private static Object read(byte[] octets) throws IOException {
		return String
			.valueOf(RecordWire.read(new DataInputStream(new ByteArrayInputStream(octets)), MetadataReading.class));
	}

	@Test
	void everyReadingArrivesAsItWas() throws IOException {
		Assumptions.assumeTrue(Files.isDirectory(SHARED), "the photos are not beside this project: " + SHARED);
		List<Path> files;
		try (Stream<Path> all = Files.walk(SHARED)) {
			files = all.filter(Files::isRegularFile).sorted().toList();
		}
		for (Path file : files) {
			MetadataReading reading = MetadataReader.read(file);
			byte[] octets = written(reading);
			assertThat(RecordWire.read(new DataInputStream(new ByteArrayInputStream(octets)), MetadataReading.class))
				.as("%s", file)
				.isEqualTo(reading);
		}
		assertThat(files).hasSizeGreaterThan(30);
	}

	@Test
	void nonsenseIsRefused() throws IOException {
		byte[] octets = written(new MetadataReading.Unsupported("Naïve."));
		assertThat(read(octets)).isEqualTo("Unsupported[reason=Naïve.]");
		for (int length = 0; length < octets.length - 7; length++) {
			byte[] cut = Arrays.copyOf(octets, length);
			assertThatIOException().isThrownBy(() -> read(cut));
		}
		octets[4] = 77;
		assertThatIOException().isThrownBy(() -> read(octets)).withMessage("no choice 77");
	}

}

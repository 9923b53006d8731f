package org.cutline.metadata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks for files that are written wrongly: what was written says what it should, and is
 * written the same a second time. No file may be found wanting after it was written.
 */
class WriterFuzzTests {

	private static final MetadataEdits EDITS = MetadataEdits.none()
		.with(Field.DESCRIPTION, "Káva — 東京")
		.with(Field.CITY, "Tōkyō");

	@TempDir
	private Path folder;

	@FuzzTest(maxDuration = "1m")
	void writesAnyFileOrRefusesIt(byte[] octets) throws IOException {
		Path original = Files.write(this.folder.resolve("original"), octets);
		Path copy = this.folder.resolve("copy");
		switch (MetadataWriter.write(original, EDITS, WriteOptions.defaults(), copy)) {
			case WriteOutcome.NotWritable(String code, String reason) -> assertThat(reason).isNotBlank();
			case WriteOutcome.Written(WriteReport report) -> {
				FileMetadata metadata = ((MetadataReading.Read) MetadataReader.read(copy)).metadata();
				assertThat(metadata.text(Field.DESCRIPTION)).isEqualTo("Káva — 東京");
				Path again = this.folder.resolve("again");
				MetadataWriter.write(original, EDITS, WriteOptions.defaults(), again);
				assertThat(again).hasSameBinaryContentAs(copy);
			}
		}
	}

}

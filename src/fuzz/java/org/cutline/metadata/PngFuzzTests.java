package org.cutline.metadata;

import com.code_intelligence.jazzer.junit.FuzzTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks for PNG files that break their reader or the gate. */
class PngFuzzTests {

	@FuzzTest(maxDuration = "1m")
	void readsAnyFile(byte[] octets) {
		byte[] file = octets.clone();
		byte[] start = { -119, 'P', 'N', 'G', '\r', '\n', 26, '\n' };
		System.arraycopy(start, 0, file, 0, Math.min(start.length, file.length));
		assertThat(MetadataReader.read(file)).isNotNull();
		assertThat(FileGate.inspect(file, "file.png", 120_000_000)).isNotNull();
	}

}

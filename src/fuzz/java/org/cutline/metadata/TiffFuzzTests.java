package org.cutline.metadata;

import com.code_intelligence.jazzer.junit.FuzzTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks for TIFF and raw files that break their reader or the gate. */
class TiffFuzzTests {

	@FuzzTest(maxDuration = "1m")
	void readsAnyFile(byte[] octets) {
		byte[] file = octets.clone();
		byte[] start = { 'I', 'I' };
		System.arraycopy(start, 0, file, 0, Math.min(start.length, file.length));
		assertThat(MetadataReader.read(file)).isNotNull();
		assertThat(FileGate.inspect(file, "file.tif", 120_000_000)).isNotNull();
	}

}

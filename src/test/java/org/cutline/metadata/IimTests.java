package org.cutline.metadata;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IimTests {

	@Test
	void aBlockReadAndWrittenIsTheSame() {
		byte[] block = JpegBuilder.join(JpegBuilder.charset("%G"), JpegBuilder.dataset(2, 0, new byte[] { 0, 4 }),
				JpegBuilder.dataset(120, "A caption"), JpegBuilder.dataset(2, 240, new byte[] { 1, 2, 3 }),
				JpegBuilder.dataset(7, 10, new byte[] { 9 }));
		Iim iim = Iim.parse(block);
		assertThat(iim.encode()).isEqualTo(block);
		assertThat(iim.datasets()).hasSize(5);
		assertThat(iim.problems()).isEmpty();
	}

	@Test
	void aDatasetLongerThan32767OctetsIsReadAndWritten() {
		byte[] block = JpegBuilder.dataset(120, "x".repeat(40_000));
		assertThat(block[3] & 0x80).isNotZero();
		assertThat(Iim.parse(block).datasets().getFirst().octets()).hasSize(40_000);
	}

	@Test
	void aDatasetThatRunsOverTheEndIsKeptAsFarAsItGoes() {
		byte[] block = { 0x1C, 2, 120, 0, 100, 'c', 'u', 't' };
		Iim iim = Iim.parse(block);
		assertThat(iim.datasets()).singleElement()
			.satisfies(
					(dataset) -> assertThat(new String(dataset.octets(), StandardCharsets.US_ASCII)).isEqualTo("cut"));
		assertThat(iim.problems()).extracting(MetadataProblem::code).containsExactly("iim.overrun");
	}

	@Test
	void aDatasetThatClaimsGigaoctetsIsNoMoreThanWhatIsThere() {
		byte[] block = { 0x1C, 2, 120, (byte) 0x80, 4, 0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 'x' };
		assertThat(Iim.parse(block).datasets()).singleElement()
			.satisfies((dataset) -> assertThat(dataset.octets()).hasSizeLessThanOrEqualTo(1));
	}

	@Test
	void strayOctetsArePassedOverAndTold() {
		byte[] block = JpegBuilder.join(new byte[] { 7, 7 }, JpegBuilder.dataset(105, "Headline"), new byte[3]);
		Iim iim = Iim.parse(block);
		assertThat(iim.datasets()).hasSize(1);
		assertThat(iim.problems()).extracting(MetadataProblem::code).containsExactly("iim.stray");
	}

	@Test
	void everyCutOfABlockIsRead() {
		byte[] block = JpegBuilder.join(JpegBuilder.charset("%G"), JpegBuilder.dataset(120, "A caption"),
				JpegBuilder.dataset(25, "one"), JpegBuilder.dataset(25, "two"));
		for (int end = 0; end <= block.length; end++) {
			List<Iim.Dataset> datasets = Iim.parse(Arrays.copyOf(block, end)).datasets();
			assertThat(datasets).hasSizeLessThanOrEqualTo(4);
		}
	}

}
